namespace Arena.Core.Journal;

/// <summary>What a user did to a card besides answering it. Stored by name: never renamed.</summary>
public enum CardMark
{
    /// <summary>Set a flag: to come back to the question as an author.</summary>
    Flagged,

    /// <summary>Took the flag away.</summary>
    Unflagged,

    /// <summary>Took the card out of the schedule until it is put back.</summary>
    Suspended,

    /// <summary>Put it back.</summary>
    Unsuspended,

    /// <summary>Put it off to the next study day.</summary>
    Buried,

    /// <summary>Brought it back today.</summary>
    Unburied,

    /// <summary>Had its memory forgotten: it is learnt from the beginning. Its reviews stay in force for days, XP and streaks.</summary>
    Reset,
}
