namespace Arena.Core.Statistics;

/// <summary>The centre of a symmetric distribution, and an interval for it that needs no further assumption.</summary>
/// <remarks>Hodges and Lehmann 1963: the median of the Walsh averages (x_i + x_j) / 2, i &lt;= j. Interval: order
/// statistics of the Walsh averages, from the exact null distribution of Wilcoxon's signed-rank statistic
/// (Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 3rd edition, section 3.3).</remarks>
public static class HodgesLehmann
{
    /// <summary>The median of the Walsh averages. O(n² log n) for n values.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double Center(IReadOnlyList<double> values) => Sample.Median(WalshAverages(values));

    /// <summary>Centre and the narrowest interval that covers at least <paramref name="coverage01"/>; where n is too small
    /// for that (below 6 for 0.95) the widest there is, with the coverage it has.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Estimate Interval(IReadOnlyList<double> values, double coverage01)
    {
        double[] walsh = WalshAverages(values);
        Array.Sort(walsh);
        double[] cumulative = SignedRankDistribution(values.Count);
        double tail = (1 - coverage01) / 2;

        // [W(k), W(M+1-k)] covers 1 - 2 P(T <= k-1); take the largest such k, at least 1.
        int k = 1;
        while (k < walsh.Length / 2 && cumulative[k] <= tail)
        {
            k++;
        }

        return new(Sample.Median(walsh), walsh[k - 1], walsh[^k], Math.Max(0, 1 - (2 * cumulative[k - 1])));
    }

    private static double[] WalshAverages(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("There is no centre of nothing.", nameof(values));
        }

        double[] walsh = new double[values.Count * (values.Count + 1) / 2];
        int next = 0;
        for (int i = 0; i < values.Count; i++)
        {
            for (int j = i; j < values.Count; j++)
            {
                walsh[next++] = (values[i] + values[j]) / 2;
            }
        }

        return walsh;
    }

    /// <summary>P(T &lt;= t) for t = 0 .. n(n+1)/2: each rank counts or does not, each with probability 1/2.</summary>
    private static double[] SignedRankDistribution(int n)
    {
        double[] probability = new double[(n * (n + 1) / 2) + 1];
        probability[0] = 1;
        int reach = 0;
        for (int rank = 1; rank <= n; rank++)
        {
            reach += rank;
            for (int t = reach; t >= 0; t--)
            {
                probability[t] = (probability[t] + (t >= rank ? probability[t - rank] : 0)) / 2;
            }
        }

        for (int t = 1; t < probability.Length; t++)
        {
            probability[t] += probability[t - 1];
        }

        return probability;
    }
}
