using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>Something that happened to a session, with its instant. A closed set: match on it without a default.</summary>
public abstract record SessionInput
{
    private protected SessionInput(DateTimeOffset at) => Instant = at;

    /// <summary>When.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The user answered.</summary>
    public sealed record Answered(DateTimeOffset At, Answer Answer, Confidence Confidence) : SessionInput(At);

    /// <summary>The user asked for the hint.</summary>
    public sealed record HintAsked(DateTimeOffset At) : SessionInput(At);

    /// <summary>The user put the question off to the end of the session.</summary>
    public sealed record PutOff(DateTimeOffset At) : SessionInput(At);

    /// <summary>The user graded; a grade that is not allowed changes nothing.</summary>
    public sealed record Graded(DateTimeOffset At, Grade Grade) : SessionInput(At);

    /// <summary>The act is on disk.</summary>
    /// <param name="At">When.</param>
    /// <param name="Sequence">Its number in the journal.</param>
    public sealed record Saved(DateTimeOffset At, long Sequence) : SessionInput(At);

    /// <summary>The act could not be written.</summary>
    /// <param name="At">When.</param>
    /// <param name="Message">Why, in one sentence.</param>
    public sealed record SaveFailed(DateTimeOffset At, string Message) : SessionInput(At);

    /// <summary>The user takes the last grade of the session back.</summary>
    public sealed record UndoAsked(DateTimeOffset At) : SessionInput(At);

    /// <summary>The user leaves. An answer that waits for its grade is saved with the suggested one.</summary>
    public sealed record Left(DateTimeOffset At) : SessionInput(At);
}
