using Arena.Challenges.Attention;
using Arena.Challenges.Heap;
using Arena.Challenges.Knapsack;
using Arena.Core.Judging;

namespace Arena.Challenges;

/// <summary>The code of the challenges there are, a line for each track. To add one, add one line.</summary>
public static class AllChallenges
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ITrackCode> All { get; } =
    [
        new HeapOnCpu(), new HeapOnGpu(),
        new KnapsackOnCpu(), new KnapsackOnGpu(),
        new AttentionOnCpu(), new AttentionOnGpu(),
    ];

    /// <summary>The code of a challenge on a track, or null.</summary>
    public static ITrackCode? Find(ChallengeId id, string track) => All.FirstOrDefault(code => code.Challenge == id && code.Track == track);
}
