using Arena.Core.Judging;
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

    /// <summary>The weights of the memory model were fitted to the player's log; an adopted fit schedules from then on, past reviews included.</summary>
    public sealed record ParametersFitted(PlayerId Player, DateTimeOffset At, ParameterFit Fit) : JournalEvent(Player, At);
}
