namespace Arena.Core.Generators;

/// <summary>An item of a knapsack.</summary>
/// <param name="Volume">Room it needs, at least 1.</param>
/// <param name="Value">What it is worth, at least 1.</param>
internal readonly record struct KnapsackItem(int Volume, int Value)
{
    /// <summary>An item drawn at random: volume 1 to 6, value 1 to 9.</summary>
    public static KnapsackItem Draw(SeededRandom random) => new(random.Next(1, 6), random.Next(1, 9));

    /// <summary>The item as questions write it: <c>(volume, value)</c>.</summary>
    public override string ToString() => $"({Notation.Whole(Volume)}, {Notation.Whole(Value)})";
}
