using System.Text.Json.Serialization;

namespace Arena.Core.Judging;

/// <summary>A step of a judgement. A closed set: match on it without a default. Plain data, so that it can be kept or sent.</summary>
/// <remarks>Order: one <see cref="Compiled"/>; for each case one <see cref="CaseStarted"/> and one <see cref="CaseFinished"/>;
/// one <see cref="Decided"/>; perhaps one <see cref="TimingStarted"/> with several <see cref="TimingRound"/> and one <see cref="Timed"/>;
/// perhaps one <see cref="ProfileStarted"/>; last, always, one <see cref="Finished"/>. A judgement that is cancelled just ends.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Compiled), "compiled")]
[JsonDerivedType(typeof(CaseStarted), "case_started")]
[JsonDerivedType(typeof(CaseFinished), "case_finished")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(TimingStarted), "timing_started")]
[JsonDerivedType(typeof(TimingRound), "timing_round")]
[JsonDerivedType(typeof(Timed), "timed")]
[JsonDerivedType(typeof(ProfileStarted), "profile_started")]
[JsonDerivedType(typeof(Finished), "finished")]
public abstract record JudgeEvent
{
    private protected JudgeEvent()
    {
    }

    /// <summary>Version of these records' shapes.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The compiler is done, with or without success.</summary>
    /// <param name="Took">From the start of the judgement.</param>
    /// <param name="Messages">Errors and warnings.</param>
    public sealed record Compiled(TimeSpan Took, IReadOnlyList<CompilerMessage> Messages) : JudgeEvent;

    /// <summary>A case is about to run.</summary>
    /// <param name="Case">From 1.</param>
    /// <param name="Of">Cases there are.</param>
    /// <param name="Group">Its group, such as <c>tiny</c>.</param>
    /// <param name="Name">What it is.</param>
    /// <param name="Limit">Processor time allowed.</param>
    public sealed record CaseStarted(int Case, int Of, string Group, string Name, TimeSpan Limit) : JudgeEvent;

    /// <summary>A case has run and was checked.</summary>
    /// <param name="Case">From 1.</param>
    /// <param name="Verdict">Its outcome.</param>
    /// <param name="Took">Wall time of the run.</param>
    /// <param name="Failure">What to show of it, or null when it was accepted.</param>
    public sealed record CaseFinished(int Case, Verdict Verdict, TimeSpan Took, Failure? Failure) : JudgeEvent;

    /// <summary>The verdict stands; timing may follow.</summary>
    /// <param name="Submission">The record so far, without timing: what to keep before the verdict is shown.</param>
    /// <param name="Took">From the start of the judgement.</param>
    public sealed record Decided(Submission Submission, TimeSpan Took) : JudgeEvent;

    /// <summary>Timing starts.</summary>
    /// <param name="Baseline">The reference it is timed against.</param>
    /// <param name="Shapes">The ranked shapes.</param>
    /// <param name="Launches">Launches planned.</param>
    public sealed record TimingStarted(string Baseline, IReadOnlyList<string> Shapes, int Launches) : JudgeEvent;

    /// <summary>One launch of one shape was timed.</summary>
    /// <param name="Shape">The shape.</param>
    /// <param name="Launch">From 1.</param>
    /// <param name="Launches">Launches planned.</param>
    /// <param name="Center">Reference time divided by submission time in this launch.</param>
    public sealed record TimingRound(string Shape, int Launch, int Launches, double Center) : JudgeEvent;

    /// <summary>The ratio stands; a profile may follow.</summary>
    /// <param name="Submission">The record so far: what to keep before the ratio is shown.</param>
    public sealed record Timed(Submission Submission) : JudgeEvent;

    /// <summary>BenchmarkDotNet starts on the submission and on the baseline.</summary>
    /// <param name="Shapes">The shapes it runs.</param>
    public sealed record ProfileStarted(IReadOnlyList<string> Shapes) : JudgeEvent;

    /// <summary>The judgement is over.</summary>
    /// <param name="Submission">The whole record.</param>
    public sealed record Finished(Submission Submission) : JudgeEvent;
}
