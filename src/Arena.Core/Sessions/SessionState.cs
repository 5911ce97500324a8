using System.Collections.Immutable;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>A whole session as a value: what waits, what is on screen, what was done.</summary>
/// <param name="Options">What stays the same.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Waiting">Due and new questions still to come, in order.</param>
/// <param name="Learning">Cards in steps of minutes, and those failed here that were not recalled since; see <see cref="Relearning"/>.</param>
/// <param name="Cards">The states of the cards of the session that were seen.</param>
/// <param name="Done">The reviews of the session in force, oldest first.</param>
/// <param name="Tally">The study day so far, other sessions included.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="LeftOutside">Questions left for today that are not part of this session.</param>
public sealed record SessionState(
    SessionOptions Options,
    SessionStage Stage,
    ImmutableList<Question> Waiting,
    ImmutableList<Question> Learning,
    ImmutableDictionary<QuestionId, CardState> Cards,
    ImmutableList<SessionReview> Done,
    DayTally Tally,
    DateTimeOffset StartedAt,
    int LeftOutside)
{
    /// <summary>What comes back when, all cards included; empty where days are not balanced.</summary>
    public DueLoad Load { get; init; } = DueLoad.Empty;

    /// <summary>The question on screen, or null when the session is over.</summary>
    public QuestionInstance? Current => Stage switch
    {
        SessionStage.Asking asking => asking.Instance,
        SessionStage.Grading grading => grading.Instance,
        SessionStage.Saving { Before: SessionStage.Asking asking } => asking.Instance,
        SessionStage.Saving { Before: SessionStage.Grading grading } => grading.Instance,
        SessionStage.Saving or SessionStage.Over => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Questions still to answer, the one on screen included.</summary>
    public int Left => Waiting.Count + Learning.Count + (Current is null ? 0 : 1);

    /// <summary>The cards that keep the session from being done: failed in it and not learnt again.</summary>
    public IReadOnlyList<Question> Open => Relearning.Open(Done);

    /// <summary>Starts a session on <paramref name="plan"/>.</summary>
    /// <param name="plan">The questions of the session.</param>
    /// <param name="record">What the player has done.</param>
    /// <param name="leftOutside">Questions left for today that are not in <paramref name="plan"/>.</param>
    /// <param name="options">What stays the same.</param>
    /// <param name="now">The moment.</param>
    /// <param name="load">What comes back when; null where days are not balanced.</param>
    public static SessionState Start(
        DayPlan plan, StudyRecord record, int leftOutside, SessionOptions options, DateTimeOffset now, DueLoad? load = null)
    {
        ImmutableDictionary<QuestionId, CardState> cards = plan.Learning.Concat(plan.Due)
            .ToImmutableDictionary(question => question.Id, question => record.Cards[question.Id]);
        var empty = new SessionState(
            options,
            new SessionStage.Over(SessionEnd.NothingLeft),
            [.. plan.Due, .. plan.New],
            [.. plan.Learning],
            cards,
            [],
            record.TallyOf(options.Calendar.DayOf(now)),
            now,
            leftOutside)
        {
            Load = load ?? DueLoad.Empty,
        };
        return SessionQueue.Advance(empty, now);
    }
}
