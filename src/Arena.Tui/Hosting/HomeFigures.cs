namespace Arena.Tui.Hosting;

/// <summary>The numbers of the first screen; each of them computed from the journal, none guessed.</summary>
public sealed record HomeFigures
{
    /// <summary>Questions due now, without those still in learning.</summary>
    public required int Due { get; init; }

    /// <summary>Questions never seen that today's limit still lets in.</summary>
    public required int New { get; init; }

    /// <summary>Questions in learning: they come back within the day.</summary>
    public required int Learning { get; init; }

    /// <summary>When the first of those comes back; null where none waits.</summary>
    public DateTimeOffset? NextLearning { get; init; }

    /// <summary>When something is due again; null where nothing is planned.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>Graded answers of today that count.</summary>
    public required int DoneToday { get; init; }

    /// <summary>Answers that make a day count.</summary>
    public required int DailyGoal { get; init; }

    /// <summary>Study days in a row.</summary>
    public required int StreakDays { get; init; }

    /// <summary>The longest streak there was.</summary>
    public required int BestStreakDays { get; init; }

    /// <summary>The level, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>Points so far.</summary>
    public required long Xp { get; init; }

    /// <summary>Points at which this level began.</summary>
    public required long LevelBeginsAt { get; init; }

    /// <summary>Points at which the next level begins.</summary>
    public required long NextLevelAt { get; init; }

    /// <summary>Every deck, in the order of file names.</summary>
    public required IReadOnlyList<DeckWork> Decks { get; init; }

    /// <summary>Every challenge.</summary>
    public required IReadOnlyList<ChallengeSummary> Challenges { get; init; }

    /// <summary>Decks that could not be read because of mistakes in them.</summary>
    public int BrokenDecks { get; init; }
}
