using Arena.Challenges.Attention;
using Arena.Challenges.Heap;
using Arena.Challenges.Knapsack;
using Arena.Core.Judging;

namespace Arena.Challenges;

/// <summary>The challenges there are. To add one, add one line.</summary>
public static class AllChallenges
{
    /// <summary>All of them, the simplest first: it is the one that <c>arena doctor</c> tries.</summary>
    public static IReadOnlyList<IChallengeDefinition> All { get; } = [new HeapChallenge(), new KnapsackChallenge(), new AttentionChallenge()];

    /// <summary>The challenge with this id, or null.</summary>
    public static IChallengeDefinition? Find(ChallengeId id) => All.FirstOrDefault(challenge => challenge.Id == id);
}
