using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling;

/// <summary>Whole days until a card comes back, after each of the four grades.</summary>
/// <param name="Again">After <see cref="Grade.Again"/>.</param>
/// <param name="Hard">After <see cref="Grade.Hard"/>.</param>
/// <param name="Good">After <see cref="Grade.Good"/>.</param>
/// <param name="Easy">After <see cref="Grade.Easy"/>.</param>
public readonly record struct DayIntervals(int Again, int Hard, int Good, int Easy)
{
    /// <summary>The days after <paramref name="grade"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the four.</exception>
    public int this[Grade grade] => grade switch
    {
        Grade.Again => Again,
        Grade.Hard => Hard,
        Grade.Good => Good,
        Grade.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "There are four grades."),
    };

    /// <summary>The intervals with the buttons kept apart.</summary>
    /// <param name="order">Which of them.</param>
    /// <param name="maximumDays">None becomes longer than this; the longest ones may then be equal.</param>
    public DayIntervals Ordered(ButtonOrder order, int maximumDays)
    {
        if (order == ButtonOrder.Free)
        {
            return this;
        }

        bool fromAgain = order == ButtonOrder.KeptFromAgain;
        int again = fromAgain ? Math.Min(Again, Hard) : Again;
        int hard = fromAgain ? Math.Max(Hard, again + 1) : Math.Min(Hard, Good);
        int good = Math.Max(Good, hard + 1);
        int easy = Math.Max(Easy, good + 1);
        return new(again, Math.Min(hard, maximumDays), Math.Min(good, maximumDays), Math.Min(easy, maximumDays));
    }
}
