using Arena.Core.Statistics;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>Intervals of mean losses by drawing cards with replacement: reviews of one card share its luck.</summary>
/// <remarks>Every model is measured on the same draws, so differences are paired. Percentile interval (Efron 1979).</remarks>
internal sealed class CardBootstrap
{
    private const int Draws = 1000;
    private const double Coverage01 = 0.95;

    private readonly int[] _cards;
    private readonly int _count;
    private readonly double[][] _shares;

    /// <summary>Draws the samples.</summary>
    /// <param name="cards">[n]: the card of each review.</param>
    /// <param name="seed">Fixes the draws.</param>
    internal CardBootstrap(ReadOnlySpan<int> cards, Seed seed)
    {
        Dictionary<int, int> numbers = [];
        _cards = new int[cards.Length];
        for (int i = 0; i < cards.Length; i++)
        {
            if (!numbers.TryGetValue(cards[i], out _cards[i]))
            {
                numbers.Add(cards[i], _cards[i] = numbers.Count);
            }
        }

        _count = numbers.Count;
        var random = new SeededRandom(seed);
        _shares = [.. Enumerable.Range(0, Draws).Select(_ => Draw(random))];
    }

    /// <summary>The mean of <paramref name="losses"/> (or of differences of losses) with its interval.</summary>
    /// <param name="losses">[n].</param>
    internal Estimate Mean(ReadOnlySpan<double> losses)
    {
        double[] sums = new double[_count];
        double[] reviews = new double[_count];
        for (int i = 0; i < losses.Length; i++)
        {
            sums[_cards[i]] += losses[i];
            reviews[_cards[i]]++;
        }

        double[] means = [.. _shares.Select(times => Dot(times, sums) / Dot(times, reviews)).Order()];
        double tail = (1 - Coverage01) / 2;
        return new(sums.Sum() / losses.Length, Sample.Quantile(means, tail), Sample.Quantile(means, 1 - tail), Coverage01);
    }

    private double[] Draw(SeededRandom random)
    {
        double[] times = new double[_count];
        for (int i = 0; i < _count; i++)
        {
            times[random.Next(0, _count - 1)]++;
        }

        return times;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
