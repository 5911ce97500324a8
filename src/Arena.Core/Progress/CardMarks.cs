using Arena.Core.Journal;

namespace Arena.Core.Progress;

/// <summary>What a user did to a card besides answering it, folded.</summary>
public sealed record CardMarks
{
    /// <summary>Nothing.</summary>
    public static CardMarks None { get; } = new();

    /// <summary>Whether it has a flag.</summary>
    public bool IsFlagged { get; init; }

    /// <summary>Whether it is out of the schedule.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>The study day on which it was put off to the next one, or null.</summary>
    public DateOnly? BuriedOn { get; init; }

    /// <summary>Whether the card is not to be asked on <paramref name="day"/>.</summary>
    public bool IsHiddenOn(DateOnly day) => IsSuspended || BuriedOn == day;

    /// <summary>The marks after one more.</summary>
    /// <param name="mark">What was done; a reset concerns the memory of the card and none of its marks.</param>
    /// <param name="day">The study day on which it was done.</param>
    public CardMarks With(CardMark mark, DateOnly day) => mark switch
    {
        CardMark.Flagged => this with { IsFlagged = true },
        CardMark.Unflagged => this with { IsFlagged = false },
        CardMark.Suspended => this with { IsSuspended = true },
        CardMark.Unsuspended => this with { IsSuspended = false },
        CardMark.Buried => this with { BuriedOn = day },
        CardMark.Unburied => this with { BuriedOn = null },
        CardMark.Reset => this,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
