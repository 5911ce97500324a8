using Arena.Core.Journal;

namespace Arena.Core.Progress;

/// <summary>What happened on one study day, folded from its reviews in force, in their order.</summary>
/// <param name="Day">The study day.</param>
public sealed record DayTally(DateOnly Day)
{
    /// <summary>XP for a review.</summary>
    public const int ReviewXp = 10;

    /// <summary>XP for each step of the combo from x2 to <see cref="LongestPaidCombo"/>.</summary>
    public const int ComboXp = 2;

    /// <summary>XP for meeting the daily goal, once.</summary>
    public const int GoalXp = 20;

    /// <summary>Beyond this the combo goes on but earns nothing more.</summary>
    public const int LongestPaidCombo = 10;

    /// <summary>Reviews.</summary>
    public int Reviews { get; init; }

    /// <summary>Of these, right.</summary>
    public int Right { get; init; }

    /// <summary>Cards seen for the first time.</summary>
    public int NewCards { get; init; }

    /// <summary>Consecutive answers, up to the last one, that were not wrong.</summary>
    public int Combo { get; init; }

    /// <summary>XP earned.</summary>
    public int Xp { get; init; }

    /// <summary>Of the XP, those for combos.</summary>
    public int XpOfCombos { get; init; }

    /// <summary>Time spent answering.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>Whether nothing due or new was left at some moment of the day.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Whether the goal was met.</summary>
    public bool MetGoal { get; init; }

    /// <summary>Whether the day counts for the streak.</summary>
    public bool Counts => IsFinished || MetGoal;

    /// <summary>Reviews of this day that were given in another program; in none of the other figures.</summary>
    public int Imported { get; init; }

    /// <summary>Of these, the first ones of their cards.</summary>
    public int ImportedCards { get; init; }

    /// <summary>The tally with one more review.</summary>
    /// <param name="review">A review of this day.</param>
    /// <param name="isNewCard">Whether its card was never seen before.</param>
    /// <param name="goal">Reviews that meet the daily goal.</param>
    public DayTally With(Review review, bool isNewCard, int goal)
    {
        if (review.Import is not null)
        {
            return this with { Imported = Imported + 1, ImportedCards = ImportedCards + (isNewCard ? 1 : 0) };
        }

        int combo = review.IsRight ? Combo + 1 : 0;
        int comboXp = combo is >= 2 and <= LongestPaidCombo ? ComboXp : 0;
        bool meetsGoal = !MetGoal && Reviews + 1 >= goal;
        return this with
        {
            Reviews = Reviews + 1,
            Right = Right + (review.IsRight ? 1 : 0),
            NewCards = NewCards + (isNewCard ? 1 : 0),
            Combo = combo,
            Xp = Xp + ReviewXp + comboXp + (meetsGoal ? GoalXp : 0),
            XpOfCombos = XpOfCombos + comboXp,
            Took = Took + review.Took,
            IsFinished = IsFinished || review.LeftToday == 0,
            MetGoal = MetGoal || meetsGoal,
        };
    }
}
