namespace Arena.Core.Scheduling.Fitting;

/// <summary>Estimates w0 to w3, the stabilities after a first review, before everything else is fitted.</summary>
/// <remarks>Search, smoothing and filling of gaps as in open-spaced-repetition/fsrs-rs (parameter_initialization.rs).</remarks>
internal static class FirstStabilities
{
    private const double Longest = 100;
    private const double Precision = 1e-10;

    // How the four stabilities of many users lie on a logarithmic scale: Hard between Again and Good, Good between Hard and Easy.
    private const double HardShare = 0.41;
    private const double GoodShare = 0.54;

    /// <summary>w0 to w3 for a log; null where it has no first long-term review.</summary>
    /// <param name="log">The log.</param>
    /// <param name="items">Long-term items to learn from.</param>
    /// <param name="averageRecall01">Recall that a small group is drawn towards.</param>
    internal static double[]? Estimate(ReviewLog log, int[] items, double averageRecall01)
    {
        FirstIntervals.Group[][] groups = FirstIntervals.GroupsOf(log, items);
        double?[] found = new double?[4];
        for (int grade = 1; grade <= 4; grade++)
        {
            found[grade - 1] = groups[grade].Length > 0 ? Search(groups[grade], averageRecall01, FsrsParameters.Default[grade - 1]) : null;
        }

        return SmoothAndFill(found, CountsOf(groups));
    }

    /// <summary>[4]: first long-term reviews by the grade of the first review.</summary>
    internal static int[] CountsOf(FirstIntervals.Group[][] groups) =>
        [.. Enumerable.Range(1, 4).Select(grade => groups[grade].Sum(group => group.Count))];

    /// <summary>The stability that explains the groups of one grade best.</summary>
    /// <param name="groups">By gap.</param>
    /// <param name="averageRecall01">Counts as one more item in every group.</param>
    /// <param name="defaultDays">The published stability, which the search is drawn towards a little.</param>
    internal static double Search(IReadOnlyList<FirstIntervals.Group> groups, double averageRecall01, double defaultDays)
    {
        double low = WeightSet.ShortestDays;
        double high = Longest;
        while (high - low > Precision)
        {
            double left = low + ((high - low) / 3);
            double right = high - ((high - low) / 3);
            if (Loss(groups, averageRecall01, left, defaultDays) < Loss(groups, averageRecall01, right, defaultDays))
            {
                high = right;
            }
            else
            {
                low = left;
            }
        }

        return (low + high) / 2;
    }

    /// <summary>Brings the estimates into order (the better founded of two wins) and fills in what is missing; null where all are.</summary>
    /// <param name="found">[4], by grade; null where there was nothing to learn from.</param>
    /// <param name="counts">[4]: items behind each.</param>
    internal static double[]? SmoothAndFill(double?[] found, int[] counts)
    {
        double?[] s = [.. found];
        foreach ((int small, int big) in new[] { (0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3) })
        {
            if (s[small] > s[big])
            {
                (s[small], s[big]) = counts[small] > counts[big] ? (s[small], s[small]) : (s[big], s[big]);
            }
        }

        int known = s.Count(value => value is not null);
        if (known == 0)
        {
            return null;
        }

        double[] filled = known == 1 ? Scale(s) : Fill(s);
        return [.. filled.Select(days => Math.Clamp(days, WeightSet.ShortestDays, Longest))];
    }

    private static double[] Scale(double?[] s)
    {
        int only = Array.FindIndex(s, value => value is not null);
        double factor = s[only].GetValueOrDefault() / FsrsParameters.Default[only];
        return [.. Enumerable.Range(0, 4).Select(grade => FsrsParameters.Default[grade] * factor).Order()];
    }

    /// <summary>Fills in on the logarithmic scale, where log Hard = share of Again and Good, log Good = share of Hard and Easy.</summary>
    private static double[] Fill(double?[] s)
    {
        double?[] x = [.. s.Select(value => value is { } days ? Math.Log(days) : (double?)null)];
        if (x is [{ } again, null, null, { } easy])
        {
            double all = HardShare + GoodShare - (HardShare * GoodShare);
            x[1] = Mix(again, easy, HardShare / all);
            x[2] = Mix(again, easy, 1 - (GoodShare / all));
        }

        x[1] ??= x[0] is { } a ? Mix(a, x[2], HardShare) : Mix(x[2], x[3], 1 / (1 - GoodShare));
        x[2] ??= x[3] is { } e ? Mix(x[1], e, 1 - GoodShare) : Mix(x[0], x[1], 1 - (1 / (1 - HardShare)));
        x[0] ??= Mix(x[1], x[2], 1 / HardShare);
        x[3] ??= Mix(x[1], x[2], 1 - (1 / GoodShare));
        return [.. s.Zip(x, (known, logarithm) => known ?? Math.Exp(logarithm.GetValueOrDefault()))];
    }

    private static double? Mix(double? first, double? second, double shareOfFirst) =>
        (shareOfFirst * first) + ((1 - shareOfFirst) * second);

    private static double Loss(IReadOnlyList<FirstIntervals.Group> groups, double averageRecall01, double stabilityDays, double defaultDays)
    {
        double loss = Math.Abs(stabilityDays - defaultDays) / 16;
        double power = -FsrsParameters.Default[20];
        double factor = Math.Pow(0.9, 1 / power) - 1;
        foreach (FirstIntervals.Group group in groups)
        {
            double predicted = Math.Pow(1 + (factor * group.GapDays / stabilityDays), power);
            double recall = (group.Recalled + averageRecall01) / (group.Count + 1);
            loss -= group.Count * ((recall * Math.Log(predicted)) + ((1 - recall) * Math.Log(1 - predicted)));
        }

        return loss;
    }
}
