using System.Globalization;

namespace Arena.Core.Scheduling.Engines;

/// <summary>The 34 weights of FSRS-7: four first stabilities, three of difficulty, eight for each trace, eleven of the curve.</summary>
/// <remarks>Order, bounds and defaults as in open-spaced-repetition/fsrs-rs (src/model_v7.rs, src/parameter_clipper_v7.rs). A draft of
/// the same name had 35 weights and one stability; its vectors mean something else and are refused.</remarks>
public sealed record Fsrs7Parameters
{
    private const int DraftCount = 35;

    private static readonly double[] DefaultWeights =
    [
        0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
        1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
        1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
        0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
    ];

    /// <summary>Pairs of weights of which the second may not be the smaller one.</summary>
    private static readonly (int Lesser, int Greater)[] Ordered = [(0, 1), (1, 2), (2, 3), (25, 26)];

    private readonly double[] _weights;

    /// <summary>Takes 34 weights.</summary>
    /// <exception cref="ArgumentException">There are not 34 of them, or some are outside their bounds or out of order: every bad one is
    /// named.</exception>
    public Fsrs7Parameters(IReadOnlyList<double> weights)
    {
        if (weights.Count != Bounds.Count)
        {
            string draft = weights.Count == DraftCount ? " Those of the draft with 35 mean something else and cannot be taken over." : "";
            throw new ArgumentException($"FSRS-7 has {Bounds.Count} weights, not {weights.Count}.{draft}", nameof(weights));
        }

        string[] bad =
        [
            .. Enumerable.Range(0, Bounds.Count).Where(i => !Bounds[i].Contains(weights[i])).Select(i => Bounds[i].Describe(i, weights[i])),
            .. Ordered.Where(pair => weights[pair.Greater] < weights[pair.Lesser]).Select(pair => string.Create(
                CultureInfo.InvariantCulture, $"w{pair.Greater} = {weights[pair.Greater]} (must be at least w{pair.Lesser} = {weights[pair.Lesser]})")),
        ];
        if (bad.Length > 0)
        {
            throw new ArgumentException("Weights outside their bounds: " + string.Join("; ", bad) + ".", nameof(weights));
        }

        _weights = [.. weights];
    }

    /// <summary>The range of each weight.</summary>
    public static IReadOnlyList<WeightBound> Bounds { get; } =
    [
        new(0.0001, 50), new(0.0001, 100), new(0.0001, 100), new(0.0001, 100),
        new(1, 10), new(0.001, 4), new(0.1, 4),
        new(0, 4), new(0, 1.2), new(0.3, 3), new(0.01, 1.5), new(0.1, 1), new(0, 3.5), new(0, 1), new(1, 7),
        new(0, 4), new(0, 2), new(0.5, 6), new(0.001, 1.5), new(0.001, 1), new(0, 5), new(0, 1), new(1, 7),
        new(0.01, 0.25), new(0.01, 0.95), new(0.2, 0.85), new(0.5, 0.99), new(0.01, 1), new(0.1, 1), new(0, 0.9), new(0.1, 1.1),
        new(0, 1), new(0, 0.6), new(0, 0.6),
    ];

    /// <summary>The published defaults.</summary>
    public static Fsrs7Parameters Default { get; } = new(DefaultWeights);

    /// <summary>The weights in order.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The weight w<paramref name="index"/>, from 0.</summary>
    public double this[int index] => _weights[index];

    /// <summary>Whether both have the same weights.</summary>
    public bool Equals(Fsrs7Parameters? other) => other is not null && _weights.AsSpan().SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode() => _weights.Aggregate(17, (hash, weight) => HashCode.Combine(hash, weight));

    /// <summary>The weights, exact, with blanks between them.</summary>
    public override string ToString() => string.Join(' ', _weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
}
