namespace Arena.Storage;

/// <summary>What a look at everything in the data directory found.</summary>
public sealed record DataReport
{
    /// <summary>The directory, as a full path.</summary>
    public required string Directory { get; init; }

    /// <summary>Whole lines in the journal; up to the first damaged one where there is one.</summary>
    public required long JournalEntries { get; init; }

    /// <summary>Length of <c>journal.log</c>.</summary>
    public required long JournalBytes { get; init; }

    /// <summary>Events in the store.</summary>
    public required long StoreEntries { get; init; }

    /// <summary>Length of <c>arena.db</c> and its log.</summary>
    public required long StoreBytes { get; init; }

    /// <summary>Whether every event, card and day of the store was compared with the journal and found equal, and none is missing.</summary>
    public required bool IsInAgreement { get; init; }

    /// <summary>Sentences about what is wrong; empty where all is well.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>Sentences about what is not wrong but worth knowing: what heals by itself at the next use, what was set aside.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
