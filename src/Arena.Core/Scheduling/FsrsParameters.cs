using System.Globalization;

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

    private readonly double[] _weights;

    /// <summary>Takes 21 weights.</summary>
    /// <exception cref="ArgumentException">There are not 21 of them, or some are outside their bounds: every bad one is named.</exception>
    public FsrsParameters(IReadOnlyList<double> weights)
        : this(weights, given: null)
    {
    }

    private FsrsParameters(IReadOnlyList<double> weights, IReadOnlyList<double>? given)
    {
        if (weights.Count != Bounds.Count)
        {
            throw new ArgumentException($"FSRS-6 has {Bounds.Count} weights, not {weights.Count}.", nameof(weights));
        }

        string[] bad = [.. Enumerable.Range(0, Bounds.Count).Where(i => !Bounds[i].Contains(weights[i])).Select(i => Bounds[i].Describe(i, weights[i], given?[i]))];
        if (bad.Length > 0)
        {
            throw new ArgumentException("Weights outside their bounds: " + string.Join("; ", bad) + ".", nameof(weights));
        }

        _weights = [.. weights];
    }

    /// <summary>The range of each weight.</summary>
    public static IReadOnlyList<WeightBound> Bounds { get; } =
    [
        new(0.001, 100), new(0.001, 100), new(0.001, 100), new(0.001, 100), new(1, 10), new(0.001, 4), new(0.001, 4), new(0.001, 0.75),
        new(0, 4.5), new(0, 0.8), new(0.001, 3.5), new(0.001, 5), new(0.001, 0.25), new(0.001, 0.9), new(0, 4), new(0, 1), new(1, 6),
        new(0, 2), new(0, 2), new(0, 0.8), new(0.1, 0.8),
    ];

    /// <summary>The published defaults, fitted to about 10,000 collections by the FSRS authors.</summary>
    public static FsrsParameters Default { get; } = new(DefaultWeights);

    /// <summary>The weights in order.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The weight w<paramref name="index"/>, from 0.</summary>
    public double this[int index] => _weights[index];

    /// <summary>Takes the weights of FSRS-6, or those of an older FSRS, which it brings to the same meaning under FSRS-6.</summary>
    /// <param name="weights">21 of FSRS-6; 19 of FSRS-5, which had no saturation on the same day and a fixed decay; 17 of FSRS-4.5, which
    /// had no weights for the same day and a linear first difficulty.</param>
    /// <exception cref="ArgumentException">There is another number of them, or some are outside their bounds: every bad one is named.</exception>
    public static FsrsParameters Migrate(IReadOnlyList<double> weights) => weights.Count switch
    {
        21 => new(weights),
        19 => new([.. weights, 0, 0.5]),
        17 => new(
            [
                .. weights.Take(4),
                (2 * weights[5]) + weights[4],
                Math.Log((3 * weights[5]) + 1) / 3,
                weights[6] + 0.5,
                .. weights.Skip(7),
                0, 0, 0, 0.5,
            ],
            given: [.. weights, 0, 0, 0, 0.5]),
        _ => throw new ArgumentException($"FSRS takes 21 weights, or 19 or 17 of its older forms, not {weights.Count}.", nameof(weights)),
    };

    /// <summary>Whether both have the same weights.</summary>
    public bool Equals(FsrsParameters? other) => other is not null && _weights.AsSpan().SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode() => _weights.Aggregate(17, (hash, weight) => HashCode.Combine(hash, weight));

    /// <summary>The weights, exact, with blanks between them.</summary>
    public override string ToString() => string.Join(' ', _weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
}
