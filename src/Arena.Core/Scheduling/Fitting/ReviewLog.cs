namespace Arena.Core.Scheduling.Fitting;

/// <summary>A review log as arrays: the reviews of a card lie side by side in time order, so that a pass over cards reads memory in order.</summary>
/// <remarks>Immutable, and therefore safe to share between threads.</remarks>
public sealed class ReviewLog
{
    private ReviewLog(int[] firstOfCard, int[] cardOfReview, byte[] grades, double[] gapDays, double[] elapsedDays, int[] inTimeOrder)
    {
        FirstOfCard = firstOfCard;
        CardOfReview = cardOfReview;
        Grades = grades;
        GapDays = gapDays;
        ElapsedDays = elapsedDays;
        InTimeOrder = inTimeOrder;
        Items = [.. inTimeOrder.Where(review => gapDays[review] > 0)];
        Recalled = [.. grades.Select(grade => grade > 1)];
    }

    /// <summary>Reviews in all.</summary>
    public int Reviews => Grades.Length;

    /// <summary>Cards with at least one review.</summary>
    public int Cards => FirstOfCard.Length - 1;

    /// <summary>Reviews on a later study day than the one before: what a fit learns from.</summary>
    public int LongTermItems => Items.Length;

    /// <summary>Share of the long-term items that were recalled, 0 to 1; 0 where there are none.</summary>
    public double Retention01 => Items.Length == 0 ? 0 : (double)Items.Count(item => Recalled[item]) / Items.Length;

    /// <summary>[cards + 1]: index of the first review of each card, and one past the last review of all.</summary>
    internal int[] FirstOfCard { get; }

    /// <summary>[reviews].</summary>
    internal int[] CardOfReview { get; }

    /// <summary>[reviews], 1 to 4.</summary>
    internal byte[] Grades { get; }

    /// <summary>[reviews]: study days since the review before of the same card, whole and not negative; 0 for the first.</summary>
    internal double[] GapDays { get; }

    /// <summary>[reviews]: the same as a fraction of days, from instant to instant.</summary>
    internal double[] ElapsedDays { get; }

    /// <summary>[reviews]: whether it was recalled, that is graded better than Again.</summary>
    internal bool[] Recalled { get; }

    /// <summary>[reviews]: indices of all reviews, the oldest first.</summary>
    internal int[] InTimeOrder { get; }

    /// <summary>Indices of the reviews with a gap of at least a study day, the oldest first.</summary>
    internal int[] Items { get; }

    /// <summary>Groups reviews by card. A day before that of the review before (a clock put back) counts as the same day. O(n log n).</summary>
    /// <param name="reviews">In any order; of two at one instant the one that stands first comes first.</param>
    public static ReviewLog Of(IReadOnlyList<LoggedReview> reviews)
    {
        int count = reviews.Count;
        int[] byTime = [.. Enumerable.Range(0, count).OrderBy(i => reviews[i].At.UtcTicks)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] cards = new int[count];
        foreach (int i in byTime)
        {
            if (!numbers.TryGetValue(reviews[i].Card, out cards[i]))
            {
                cards[i] = numbers.Count;
                numbers.Add(reviews[i].Card, cards[i]);
            }
        }

        int[] first = new int[numbers.Count + 1];
        Array.ForEach(cards, card => first[card + 1]++);
        for (int card = 0; card < numbers.Count; card++)
        {
            first[card + 1] += first[card];
        }

        int[] next = first[..^1];
        int[] inTimeOrder = new int[count];
        int[] cardOfReview = new int[count];
        byte[] grades = new byte[count];
        double[] gaps = new double[count];
        double[] elapsed = new double[count];
        int[] previous = new int[numbers.Count];
        for (int i = 0; i < count; i++)
        {
            LoggedReview review = reviews[byTime[i]];
            int card = cards[byTime[i]];
            int at = next[card]++;
            inTimeOrder[i] = at;
            cardOfReview[at] = card;
            grades[at] = (byte)review.Grade;
            if (at > first[card])
            {
                LoggedReview before = reviews[previous[card]];
                gaps[at] = Math.Max(0, review.Day.DayNumber - before.Day.DayNumber);
                elapsed[at] = (review.At - before.At).TotalDays;
            }

            previous[card] = byTime[i];
        }

        return new(first, cardOfReview, grades, gaps, elapsed, inTimeOrder);
    }

    /// <summary>Position of a review within its card, from 0.</summary>
    internal int PositionOf(int review) => review - FirstOfCard[CardOfReview[review]];

    /// <summary>[reviews]: the number of a long-term review among those of its card, 2 for the first (the first review of all is number 1); 0 elsewhere.</summary>
    internal int[] LongTermNumbers()
    {
        int[] numbers = new int[Reviews];
        for (int card = 0; card < Cards; card++)
        {
            int number = 1;
            for (int review = FirstOfCard[card]; review < FirstOfCard[card + 1]; review++)
            {
                numbers[review] = GapDays[review] > 0 ? ++number : 0;
            }
        }

        return numbers;
    }
}
