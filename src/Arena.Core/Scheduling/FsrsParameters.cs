namespace Arena.Core.Scheduling;

/// <summary>The 21 weights of FSRS-6.</summary>
/// <remarks>Names, order, bounds and defaults as in open-spaced-repetition/fsrs-rs and py-fsrs 6.3.</remarks>
public sealed record FsrsParameters
{
    private static readonly double[] DefaultWeights =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly (double Low, double High)[] Bounds =
    [
        (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4), (0.001, 0.75),
        (0, 4.5), (0, 0.8), (0.001, 3.5), (0.001, 5), (0.001, 0.25), (0.001, 0.9), (0, 4), (0, 1), (1, 6),
        (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
    ];

    private readonly double[] _weights;

    /// <summary>Takes 21 weights.</summary>
    /// <exception cref="ArgumentException">There are not 21 of them, or some are outside their bounds: every bad one is named.</exception>
    public FsrsParameters(IReadOnlyList<double> weights)
    {
        if (weights.Count != Bounds.Length)
        {
            throw new ArgumentException($"FSRS-6 has {Bounds.Length} weights, not {weights.Count}.", nameof(weights));
        }

        string[] bad = [.. Enumerable.Range(0, Bounds.Length).Where(i => !IsInside(weights[i], Bounds[i])).Select(i => Describe(i, weights[i]))];
        if (bad.Length > 0)
        {
            throw new ArgumentException("Weights outside their bounds: " + string.Join("; ", bad) + ".", nameof(weights));
        }

        _weights = [.. weights];
    }

    /// <summary>The published defaults, fitted to about 10,000 collections by the FSRS authors.</summary>
    public static FsrsParameters Default { get; } = new(DefaultWeights);

    /// <summary>The weight w<paramref name="index"/>, from 0.</summary>
    public double this[int index] => _weights[index];

    /// <summary>Whether both have the same weights.</summary>
    public bool Equals(FsrsParameters? other) => other is not null && _weights.AsSpan().SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode() => _weights.Aggregate(17, (hash, weight) => HashCode.Combine(hash, weight));

    private static bool IsInside(double weight, (double Low, double High) bound) => weight >= bound.Low && weight <= bound.High;

    private static string Describe(int index, double weight) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"w{index} = {weight} (allowed {Bounds[index].Low} to {Bounds[index].High})");
}
