using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Knapsack;

/// <summary>The cases of one run on the gpu track, where the capacity is at most 10^6. All but the large ones are small enough for a
/// device that is imitated: it fills some hundred thousand cells a second.</summary>
internal static class GpuCases
{
    private const int Billion = 1_000_000_000;

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
    [
        .. Group("tiny", Tiny()),
        .. Group("small", Small(seed.Derive("small"))),
        .. Group("adversarial", Adversarial(new(seed.Derive("adversarial")))),
        .. Group(CaseGroups.Large, Large(seed.Derive("large"))),
    ];

    private static IEnumerable<ChallengeCase> Group(string group, IEnumerable<(string Name, KnapsackInput Input)> cases) =>
        cases.Select(one => new ChallengeCase(group, one.Name, one.Input.Encode()));

    private static IEnumerable<(string Name, KnapsackInput Input)> Tiny() =>
    [
        ("no items, no capacity", new([], [], 0)),
        ("no items", new([], [], 63)),
        ("one item that fits exactly", new([5], [7], 5)),
        ("one item that is too heavy", new([6], [7], 5)),
        ("no capacity, but items without weight", new([0, 1, 0], [3, 9, 4], 0)),
        ("no item has a value", new([1, 2, 3], [0, 0, 0], 4)),
        ("an item would fit twice", new([3, 7], [5, 8], 9)),
        ("the densest item is a trap", new([6, 5, 5], [7, 5, 5], 10)),
        ("everything fits exactly", new([1, 2, 3], [4, 5, 6], 6)),
        ("everything but the least fits", new([1, 2, 3], [4, 5, 6], 5)),
        ("values beyond 32 bits", new([1, 2, 3], [Billion, Billion, Billion], 6)),
        ("weights far beyond the capacity", new([Billion, 2, Billion], [Billion, 3, 5], 4)),
    ];

    private static IEnumerable<(string Name, KnapsackInput Input)> Small(Seed seed)
    {
        int number = 0;
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            SeededRandom random = new(seed.Derive(number++));
            yield return (name, Instances.OfShare(random, kind, 12 + number, 30, random.Next(20, 80)));
        }
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Adversarial(SeededRandom random)
    {
        yield return ("many zeros", Instances.Make(23, 60, _ => (random.Next(0, 2) * random.Next(0, 20), random.Next(0, 2) * random.Next(0, 20))));
        yield return ("equal items", Instances.Make(20, 215, _ => (21, 34)));
        foreach (int capacity in new[] { 255, 256, 257 })
        {
            yield return ($"capacity {capacity}", Instances.Of(random, InstanceClass.StronglyCorrelated, 20, 60, capacity));
        }

        yield return ("a row longer than a group of threads", Instances.Of(random, InstanceClass.Uncorrelated, 10, 1_000, 2_049));
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Large(Seed seed)
    {
        SeededRandom random = new(seed);
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            yield return (name, Instances.Of(random, kind, 401, 600, 60_013));
        }

        yield return ("a million columns", Instances.Of(random, InstanceClass.Uncorrelated, 100, 50_000, 1_000_000));
    }
}
