using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Knapsack;

/// <summary>The cases of one run on the gpu track. Capacities end at a million.</summary>
internal static class GpuCases
{
    private const long MostCapacity = 1_000_000;

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    /// <param name="seed">Draws the numbers.</param>
    /// <param name="isEmulated">Whether to leave out what would take minutes when a processor plays the GPU: there a launch costs half
    /// a millisecond, and a cell about a microsecond.</param>
    public static IReadOnlyList<ChallengeCase> All(Seed seed, bool isEmulated) =>
    [
        .. Cases.Group("tiny", Cases.Tiny().Where(one => one.Input.Capacity <= MostCapacity)),
        .. Cases.Group("small", Small(seed.Derive("small"))),
        .. Cases.Group("adversarial", Adversarial(new(seed.Derive("adversarial")))),
        .. isEmulated ? [] : Cases.Group("large", Large(new(seed.Derive("large")))),
    ];

    private static IEnumerable<(string Name, KnapsackInput Input)> Small(Seed seed)
    {
        int number = 0;
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            SeededRandom random = new(seed.Derive(number++));
            yield return (name, Instances.OfShare(random, kind, 12 + number, 60, random.Next(10, 90)));
        }
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Adversarial(SeededRandom random)
    {
        const int Billion = 1_000_000_000;
        yield return ("many zeros", Instances.Make(31, 300, _ => (random.Next(0, 2) * random.Next(0, 40), random.Next(0, 2) * random.Next(0, 40))));
        yield return ("equal items", Instances.Make(41, 401, _ => (21, 34)));
        yield return ("every item is too heavy", Instances.Make(23, 999, _ => (random.Next(1_000, 2_000), random.Next(1, 9))));
        yield return ("everything fits", Instances.Make(20, 5_000, _ => (random.Next(1, 100), random.Next(1, 100))));
        yield return ("values of a billion", Instances.Make(40, 1_003, _ => (random.Next(1, 60), random.Next(Billion - 1_000, Billion))));
        yield return ("one large item against many small ones", Instances.Make(51, 500, i => i == 25 ? (500, 500) : (10, random.Next(9, 10))));
        foreach (int capacity in new[] { 1_023, 1_024, 1_025, 4_095, 4_096, 4_097 })
        {
            yield return ($"capacity {capacity}", Instances.Of(random, InstanceClass.Uncorrelated, 12, capacity / 3, capacity));
        }
    }

    private static IEnumerable<(string Name, KnapsackInput Input)> Large(SeededRandom random)
    {
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            yield return (name, Instances.Of(random, kind, 401, 600, 60_013));
        }

        yield return ("many items", Instances.Of(random, InstanceClass.WeaklyCorrelated, 4_001, 100, 1_009));
        yield return ("a million columns", Instances.Of(random, InstanceClass.Uncorrelated, 64, 50_000, MostCapacity));
    }
}
