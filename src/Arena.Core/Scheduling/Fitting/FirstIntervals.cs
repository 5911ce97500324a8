namespace Arena.Core.Scheduling.Fitting;

/// <summary>The first long-term reviews of cards, grouped by the grade of the first review and by the gap: where first stabilities show.</summary>
internal static class FirstIntervals
{
    /// <summary>Items in one group, and how many of them were recalled.</summary>
    /// <param name="GapDays">Study days since the first review.</param>
    /// <param name="Count">Items.</param>
    /// <param name="Recalled">Of them.</param>
    internal readonly record struct Group(double GapDays, int Count, int Recalled);

    /// <summary>For every item, the grade of the first review of its card and the first long-term gap of the card.</summary>
    internal static (int Grade, double GapDays) KeyOf(ReviewLog log, int item)
    {
        int first = log.FirstOfCard[log.CardOfReview[item]];
        int review = first + 1;
        while (log.GapDays[review] == 0)
        {
            review++;
        }

        return (log.Grades[first], log.GapDays[review]);
    }

    /// <summary>Whether <paramref name="item"/> is the first long-term review of its card.</summary>
    internal static bool IsFirst(ReviewLog log, int item)
    {
        int first = log.FirstOfCard[log.CardOfReview[item]];
        return !log.GapDays.AsSpan(first, item - first).ContainsAnyExcept(0);
    }

    /// <summary>[5], by grade of the first review: the groups by gap, the shortest first.</summary>
    internal static Group[][] GroupsOf(ReviewLog log, IEnumerable<int> items)
    {
        ILookup<int, int> byGrade = items.Where(item => IsFirst(log, item)).ToLookup(item => KeyOf(log, item).Grade);
        return [.. Enumerable.Range(0, 5).Select(grade => byGrade[grade]
            .GroupBy(item => log.GapDays[item])
            .OrderBy(group => group.Key)
            .Select(group => new Group(group.Key, group.Count(), group.Count(item => log.Recalled[item])))
            .ToArray())];
    }
}
