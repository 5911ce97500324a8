using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>A review given in this session, with what is needed to take it back.</summary>
/// <param name="Sequence">Its number in the journal.</param>
/// <param name="Instance">The question as shown.</param>
/// <param name="Review">The review.</param>
/// <param name="CardBefore">The card before it; null where it was new.</param>
/// <param name="CardAfter">The card after it.</param>
/// <param name="TallyBefore">The day before it.</param>
/// <param name="TallyAfter">The day after it.</param>
public sealed record SessionReview(
    long Sequence,
    QuestionInstance Instance,
    Review Review,
    CardState? CardBefore,
    CardState CardAfter,
    DayTally TallyBefore,
    DayTally TallyAfter)
{
    /// <summary>The instant of its grade.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>XP that it earned.</summary>
    public int Xp => TallyAfter.Xp - TallyBefore.Xp;
}
