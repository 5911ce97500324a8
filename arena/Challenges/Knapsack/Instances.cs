using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Knapsack;

/// <summary>Random instances.</summary>
internal static class Instances
{
    private const int Multiples = 10;

    /// <summary>All classes with their names.</summary>
    public static IReadOnlyList<(InstanceClass Class, string Name)> Classes { get; } =
    [
        (InstanceClass.Uncorrelated, "uncorrelated"),
        (InstanceClass.WeaklyCorrelated, "weakly correlated"),
        (InstanceClass.StronglyCorrelated, "strongly correlated"),
        (InstanceClass.InverseStronglyCorrelated, "inverse strongly correlated"),
        (InstanceClass.SubsetSum, "subset sum"),
        (InstanceClass.Circle, "circle"),
        (InstanceClass.Spanner, "spanner"),
    ];

    /// <summary>An instance of a class.</summary>
    /// <param name="random">Draws it.</param>
    /// <param name="kind">The class.</param>
    /// <param name="n">How many items.</param>
    /// <param name="range">Weights, or for the inverse class values, go from 1 to this.</param>
    /// <param name="capacity">The capacity.</param>
    public static KnapsackInput Of(SeededRandom random, InstanceClass kind, int n, int range, long capacity)
    {
        (int, int)[] spanners = [Draw(random, InstanceClass.WeaklyCorrelated, range), Draw(random, InstanceClass.WeaklyCorrelated, range)];
        return Make(n, capacity, _ => kind == InstanceClass.Spanner ? Multiple(random, spanners[random.Next(0, 1)]) : Draw(random, kind, range));
    }

    /// <summary>An instance of a class whose capacity is a share of the sum of its weights.</summary>
    /// <param name="random">Draws it.</param>
    /// <param name="kind">The class.</param>
    /// <param name="n">How many items.</param>
    /// <param name="range">As in <see cref="Of"/>.</param>
    /// <param name="share">Percent of the sum.</param>
    public static KnapsackInput OfShare(SeededRandom random, InstanceClass kind, int n, int range, int share)
    {
        KnapsackInput drawn = Of(random, kind, n, range, 0);
        return drawn with { Capacity = drawn.TotalWeight * share / 100 };
    }

    /// <summary>An instance item by item.</summary>
    public static KnapsackInput Make(int n, long capacity, Func<int, (int Weight, int Value)> item)
    {
        (int Weight, int Value)[] items = [.. Enumerable.Range(0, n).Select(item)];
        return new([.. items.Select(one => one.Weight)], [.. items.Select(one => one.Value)], capacity);
    }

    private static (int Weight, int Value) Draw(SeededRandom random, InstanceClass kind, int range)
    {
        int tenth = range / 10;
        int drawn = random.Next(1, range);
        return kind switch
        {
            InstanceClass.Uncorrelated => (drawn, random.Next(1, range)),
            InstanceClass.WeaklyCorrelated => (drawn, Math.Max(1, random.Next(drawn - tenth, drawn + tenth))),
            InstanceClass.StronglyCorrelated => (drawn, drawn + tenth),
            InstanceClass.InverseStronglyCorrelated => (drawn + tenth, drawn),
            InstanceClass.Circle => (drawn, OnCircle(drawn, range)),
            _ => (drawn, drawn),
        };
    }

    /// <summary>Two thirds of the height of a circle of radius 2R around 2R.</summary>
    private static int OnCircle(double weight, double range) =>
        (int)(2 * Math.Sqrt((4 * range * range) - ((weight - (2 * range)) * (weight - (2 * range)))) / 3);

    /// <summary>A spanner scaled down, so that its largest multiple is near the range, times a small number.</summary>
    private static (int Weight, int Value) Multiple(SeededRandom random, (int Weight, int Value) spanner)
    {
        int times = random.Next(1, Multiples);
        return (times * Scaled(spanner.Weight), times * Scaled(spanner.Value));
    }

    private static int Scaled(int number) => ((2 * number) + Multiples - 1) / Multiples;
}
