using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Knapsack;

/// <summary>The cases of one run.</summary>
internal static class Cases
{
    private const int Billion = 1_000_000_000;
    private const long MostCapacity = 1_000_000_000_000;

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
    [
        .. Group("tiny", Tiny()),
        .. Group("small", Small(seed.Derive("small"))),
        .. Group("adversarial", Adversarial(new(seed.Derive("adversarial")))),
        .. Group("large", Large(seed.Derive("large"))),
    ];

    private static IEnumerable<ChallengeCase> Group(string group, IEnumerable<(string Name, KnapsackInput Input)> cases) =>
        cases.Select(one => new ChallengeCase(group, one.Name, one.Input.Encode()));

    private static IEnumerable<(string Name, KnapsackInput Input)> Tiny() =>
    [
        ("no items, no capacity", new([], [], 0)),
        ("no items, all capacity", new([], [], MostCapacity)),
        ("one item that fits exactly", new([5], [7], 5)),
        ("one item that is too heavy", new([6], [7], 5)),
        ("no capacity", new([1, 2], [3, 4], 0)),
        ("no capacity, but items without weight", new([0, 1, 0], [3, 9, 4], 0)),
        ("one item without weight or value", new([0], [0], 0)),
        ("no item has a value", new([1, 2, 3], [0, 0, 0], 4)),
        ("an item would fit twice", new([3, 7], [5, 8], 9)),
        ("the densest item is a trap", new([6, 5, 5], [7, 5, 5], 10)),
        ("the most valuable item is a trap", new([10, 6, 4], [10, 7, 4], 10)),
        ("four equal items, two fit", new([2, 2, 2, 2], [3, 3, 3, 3], 5)),
        ("everything fits exactly", new([1, 2, 3], [4, 5, 6], 6)),
        ("everything but the least fits", new([1, 2, 3], [4, 5, 6], 5)),
        ("a sum beyond 32 bits fits", new([Billion, Billion, Billion], [Billion, Billion, Billion], MostCapacity)),
        ("two of three of the heaviest fit", new([Billion, Billion, Billion], [Billion - 2, Billion, Billion - 1], 2L * Billion)),
    ];

    private static IEnumerable<(string Name, KnapsackInput Input)> Small(Seed seed)
    {
        int number = 0;
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            SeededRandom random = new(seed.Derive(number++));
            yield return ($"{name}, small numbers", Instances.OfShare(random, kind, 8 + number, 20, random.Next(10, 90)));
            yield return ($"{name}, more items", Instances.OfShare(random, kind, 30 + number, 50, random.Next(10, 90)));
        }
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Adversarial(SeededRandom random)
    {
        yield return ("many zeros", Instances.Make(61, 400, _ => (random.Next(0, 2) * random.Next(0, 40), random.Next(0, 2) * random.Next(0, 40))));
        yield return ("equal items", Instances.Make(101, 1_001, _ => (21, 34)));
        yield return ("every item is too heavy", Instances.Make(53, 999, _ => (random.Next(1_000, 2_000), random.Next(1, 9))));
        yield return ("one large item against many small ones", Instances.Make(101, 1_000, i => i == 50 ? (1_000, 1_000) : (10, random.Next(9, 10))));
        yield return ("one unit is missing", Instances.Make(300, 0, _ => (random.Next(1, 300), random.Next(1, 300))) is var all ? all with { Capacity = all.TotalWeight - 1 } : all);
        yield return ("everything fits, beyond 32 bits", Instances.Of(random, InstanceClass.Uncorrelated, 997, Billion, MostCapacity));
        yield return ("values of a billion", Instances.Make(211, 5_003, _ => (random.Next(1, 100), random.Next(Billion - 1_000, Billion))));
        yield return ("powers of two", Instances.Make(20, (1 << 19) + 12_345, i => (1 << i, 1 << i)));
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            // Less than half of the limit, since a spanner may have more than twice the range.
            yield return ($"{name}, 24 items of up to a billion", Instances.OfShare(random, kind, 24, 450_000_000, 50));
            yield return ($"{name}, middling", Instances.OfShare(random, kind, 103, 500, 45));
        }
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Large(Seed seed)
    {
        SeededRandom random = new(seed);
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            yield return (name, Instances.Of(random, kind, 401, 600, 60_013));
        }

        yield return ("many items", Instances.Of(random, InstanceClass.WeaklyCorrelated, 20_011, 100, 1_009));
        yield return ("ten million columns", Instances.Of(random, InstanceClass.Uncorrelated, 32, 1_000_000, 10_000_000));
    }
}
