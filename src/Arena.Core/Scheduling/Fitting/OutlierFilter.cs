namespace Arena.Core.Scheduling.Fitting;

/// <summary>Leaves out cards whose first long-term gap is rare: mistakes and holidays more often than memory.</summary>
/// <remarks>
/// For each grade of the first review, gaps go from the rarest on (of two equally rare, the shorter first) until 20 items or a
/// twentieth are gone; of the rest, those with fewer than six items or a gap above 100 days (365 after Easy) go too. Rule of
/// open-spaced-repetition/fsrs-rs (dataset.rs).
/// </remarks>
internal static class OutlierFilter
{
    private const int FewestItems = 6;

    /// <summary>The items that stay, in their order.</summary>
    internal static int[] Apply(ReviewLog log, int[] items)
    {
        FirstIntervals.Group[][] groups = FirstIntervals.GroupsOf(log, items);
        HashSet<(int Grade, double GapDays)> gone = [];
        for (int grade = 1; grade <= 4; grade++)
        {
            int most = Math.Max(20, groups[grade].Sum(group => group.Count) / 20);
            double longest = grade == 4 ? 365 : 100;
            int removed = 0;
            foreach (FirstIntervals.Group group in groups[grade].OrderBy(group => group.Count).ThenBy(group => group.GapDays))
            {
                bool isWithinShare = removed + group.Count < most;
                if (isWithinShare)
                {
                    removed += group.Count;
                }

                if (isWithinShare || group.Count < FewestItems || group.GapDays > longest)
                {
                    gone.Add((grade, group.GapDays));
                }
            }
        }

        return [.. items.Where(item => !gone.Contains(FirstIntervals.KeyOf(log, item)))];
    }
}
