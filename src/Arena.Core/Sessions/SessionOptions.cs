using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Time;

namespace Arena.Core.Sessions;

/// <summary>What stays the same for a whole session.</summary>
/// <param name="Seed">Fixes every shuffle and every generated instance of the session.</param>
/// <param name="Fold">Computes card states and tallies.</param>
/// <param name="Calendar">Tells the day.</param>
public sealed record SessionOptions(Seed Seed, StudyFold Fold, StudyCalendar Calendar)
{
    /// <summary>Whose session it is.</summary>
    public PlayerId Player { get; init; } = PlayerId.Me;

    /// <summary>Answers after which the session ends, or null for none.</summary>
    public int? AnswerLimit { get; init; }

    /// <summary>Time after which no further question is asked, or null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How far ahead of its minute a card in steps may be asked when nothing else is left (20 minutes in Anki).</summary>
    public TimeSpan LearnAhead { get; init; } = TimeSpan.FromMinutes(20);
}
