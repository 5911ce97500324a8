using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Journal;

/// <summary>One act of a user, written once and never changed. A closed set: match on it without a default.</summary>
public abstract record JournalEvent
{
    private protected JournalEvent(PlayerId player, DateTimeOffset at)
    {
        Player = player;
        At = at;
    }

    /// <summary>Whose act it was.</summary>
    public PlayerId Player { get; }

    /// <summary>When, to the tick, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>A question was answered and graded.</summary>
    public sealed record Reviewed(PlayerId Player, DateTimeOffset At, Review Review) : JournalEvent(Player, At);

    /// <summary>The review with the sequence number <paramref name="Review"/> was taken back: it counts nowhere.</summary>
    public sealed record ReviewUndone(PlayerId Player, DateTimeOffset At, long Review) : JournalEvent(Player, At);

    /// <summary>A submission was judged.</summary>
    public sealed record Submitted(PlayerId Player, DateTimeOffset At, Submission Submission) : JournalEvent(Player, At);

    /// <summary>A reference of ours was timed on this machine.</summary>
    public sealed record ReferenceTimed(PlayerId Player, DateTimeOffset At, ReferenceTiming Reference) : JournalEvent(Player, At);

    /// <summary>A card was flagged, suspended, put off or reset, or that was taken back.</summary>
    /// <param name="Player">Whose act it was.</param>
    /// <param name="At">When.</param>
    /// <param name="Question">The card.</param>
    /// <param name="Mark">What was done.</param>
    /// <param name="Day">The study day as the user saw it; never computed again.</param>
    public sealed record CardMarked(PlayerId Player, DateTimeOffset At, QuestionId Question, CardMark Mark, DateOnly Day) : JournalEvent(Player, At);

    /// <summary>An exam or breaks were planned: the whole plan as it stands from now on.</summary>
    public sealed record Planned(PlayerId Player, DateTimeOffset At, StudyPlan Plan) : JournalEvent(Player, At);

    /// <summary>The weights of the memory model were fitted to the player's log; an adopted fit schedules from then on, past reviews included.</summary>
    public sealed record ParametersFitted(PlayerId Player, DateTimeOffset At, ParameterFit Fit) : JournalEvent(Player, At);
}
