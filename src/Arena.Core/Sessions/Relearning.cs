using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>When a card that was failed in a session has been learnt again: recalled once unaided, long enough after the failure.</summary>
/// <remarks>
/// Successive relearning (Rawson, Vaughn, Walsh and Dunlosky 2018): a recall seconds after the answer was read shows nothing, one after
/// some minutes or some other cards does. Until then the card is open: it keeps its session from being done, even after its steps.
/// </remarks>
public static class Relearning
{
    /// <summary>Time after the failure from which a recall counts.</summary>
    public static TimeSpan EnoughTime { get; } = Scheduler.CountingLag;

    /// <summary>Answers to other cards after the failure from which a recall counts, however little time they took.</summary>
    public const int EnoughOthers = 8;

    /// <summary>The cards that were failed and not yet learnt again, the longest open first.</summary>
    /// <param name="done">The reviews of a session, oldest first.</param>
    public static IReadOnlyList<Question> Open(IReadOnlyList<SessionReview> done) => [.. done
        .Select(review => review.Instance.Question)
        .DistinctBy(question => question.Id)
        .Select(question => (Question: question, Failure: OpenFailure(done, question.Id)))
        .Where(card => card.Failure >= 0)
        .OrderBy(card => card.Failure)
        .Select(card => card.Question)];

    /// <summary>Whether <paramref name="question"/> was failed and not yet learnt again.</summary>
    public static bool IsOpen(IReadOnlyList<SessionReview> done, QuestionId question) => OpenFailure(done, question) >= 0;

    /// <summary>Whether a recall at <paramref name="now"/> would count: also for a card that is not open.</summary>
    public static bool IsRipe(IReadOnlyList<SessionReview> done, QuestionId question, DateTimeOffset now)
    {
        int failure = OpenFailure(done, question);
        return failure < 0 || IsLate(done, failure, done.Count, now);
    }

    /// <summary>The instant from which time alone makes a recall count, or null where the card is not open.</summary>
    public static DateTimeOffset? RipeAt(IReadOnlyList<SessionReview> done, QuestionId question) =>
        OpenFailure(done, question) is >= 0 and var failure ? done[failure].At + EnoughTime : null;

    /// <summary>Position of the last failure that no recall has made good, or -1.</summary>
    private static int OpenFailure(IReadOnlyList<SessionReview> done, QuestionId question)
    {
        int failure = -1;
        for (int i = 0; i < done.Count; i++)
        {
            SessionReview review = done[i];
            if (review.Review.Question != question)
            {
                continue;
            }

            if (review.Review.Grade == Grade.Again)
            {
                failure = i;
            }
            else if (failure >= 0 && IsUnaided(review.Review) && IsLate(done, failure, i, review.At))
            {
                failure = -1;
            }
        }

        return failure;
    }

    private static bool IsUnaided(Review review) => review is { IsRight: true, UsedHint: false, SecondTry: false };

    private static bool IsLate(IReadOnlyList<SessionReview> done, int failure, int until, DateTimeOffset at) =>
        at - done[failure].At >= EnoughTime ||
        Enumerable.Range(failure + 1, until - failure - 1).Count(i => done[i].Review.Question != done[failure].Review.Question) >= EnoughOthers;
}
