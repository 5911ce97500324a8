namespace Arena.Core.Scheduling.Fitting;

/// <summary>How well predictions of recall fit what happened.</summary>
public static class Metrics
{
    /// <summary>Mean of -log of the probability given to what happened, weighted. Smaller is better.</summary>
    /// <param name="recall01">[n].</param>
    /// <param name="recalled">[n].</param>
    /// <param name="importance">[n], not negative; all 1 when left out.</param>
    /// <returns>NaN for none.</returns>
    public static double LogLoss(ReadOnlySpan<double> recall01, ReadOnlySpan<bool> recalled, ReadOnlySpan<double> importance = default)
    {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < recall01.Length; i++)
        {
            double weight = importance.IsEmpty ? 1 : importance[i];
            sum += weight * LossOf(recall01[i], recalled[i]);
            weights += weight;
        }

        return sum / weights;
    }

    /// <summary>Probability that a recalled review was given a higher prediction than a forgotten one; half for a tie.</summary>
    /// <returns>0 to 1; 0.5 where there are not both kinds. O(n log n).</returns>
    public static double Auc(ReadOnlySpan<double> recall01, ReadOnlySpan<bool> recalled)
    {
        double[] sorted = recall01.ToArray();
        bool[] outcomes = recalled.ToArray();
        Array.Sort(sorted, outcomes);
        double wins = 0;
        long forgotten = 0;
        long successes = 0;
        for (int i = 0; i < sorted.Length;)
        {
            int end = i;
            int tiedSuccesses = 0;
            while (end < sorted.Length && sorted[end] == sorted[i])
            {
                tiedSuccesses += outcomes[end++] ? 1 : 0;
            }

            int tiedForgotten = end - i - tiedSuccesses;
            wins += tiedSuccesses * (forgotten + (tiedForgotten / 2.0));
            forgotten += tiedForgotten;
            successes += tiedSuccesses;
            i = end;
        }

        return forgotten == 0 || successes == 0 ? 0.5 : wins / ((double)forgotten * successes);
    }

    /// <summary>Root of the mean squared distance between predicted and actual recall, over bins of like reviews.</summary>
    /// <param name="bins">[n]; equal numbers are one bin.</param>
    /// <param name="recall01">[n].</param>
    /// <param name="recalled">[n].</param>
    /// <param name="importance">[n], not negative; all 1 when left out.</param>
    public static double RmseBins(
        ReadOnlySpan<long> bins, ReadOnlySpan<double> recall01, ReadOnlySpan<bool> recalled, ReadOnlySpan<double> importance = default)
    {
        Dictionary<long, (double Predicted, double Actual, double Weight)> sums = [];
        for (int i = 0; i < bins.Length; i++)
        {
            double weight = importance.IsEmpty ? 1 : importance[i];
            var sum = sums.GetValueOrDefault(bins[i]);
            sums[bins[i]] = (sum.Predicted + (weight * recall01[i]), sum.Actual + (recalled[i] ? weight : 0), sum.Weight + weight);
        }

        double squares = sums.Values.Sum(sum => (sum.Predicted - sum.Actual) * (sum.Predicted - sum.Actual) / sum.Weight);
        return Math.Sqrt(squares / sums.Values.Sum(sum => sum.Weight));
    }

    /// <summary>The bin of a review by the gap before it, its number among the long-term reviews, and the lapses before it.</summary>
    /// <remarks>Bins of open-spaced-repetition/srs-benchmark: each about twice to four times as wide as the one before.</remarks>
    /// <param name="gapDays">At least 1.</param>
    /// <param name="number">2 for the first long-term review after the first review.</param>
    /// <param name="lapses">Long-term reviews of the card that were forgotten before.</param>
    public static long BinOf(double gapDays, int number, int lapses)
    {
        long gap = (long)Math.Round(100 * 2.48 * Math.Pow(3.62, Math.Floor(Math.Log(gapDays, 3.62))));
        long length = (long)Math.Round(1.99 * Math.Pow(1.89, Math.Floor(Math.Log(number, 1.89))));
        long lapse = lapses == 0 ? 0 : (long)Math.Round(1.65 * Math.Pow(1.73, Math.Floor(Math.Log(lapses, 1.73))));
        return (gap << 32) | (length << 16) | lapse;
    }

    internal static double LossOf(double recall01, bool recalled)
    {
        double clamped = Math.Clamp(recall01, MemoryPass.SmallestProbability, 1 - MemoryPass.SmallestProbability);
        return -Math.Log(recalled ? clamped : 1 - clamped);
    }

    /// <summary>[items]: the bin of each of the log's long-term items.</summary>
    internal static long[] BinsOf(ReviewLog log)
    {
        long[] byReview = new long[log.Reviews];
        int[] numbers = log.LongTermNumbers();
        for (int card = 0; card < log.Cards; card++)
        {
            int lapses = 0;
            for (int review = log.FirstOfCard[card]; review < log.FirstOfCard[card + 1]; review++)
            {
                if (log.GapDays[review] > 0)
                {
                    byReview[review] = BinOf(log.GapDays[review], numbers[review], lapses);
                    lapses += log.Recalled[review] ? 0 : 1;
                }
            }
        }

        return [.. log.Items.Select(item => byReview[item])];
    }
}
