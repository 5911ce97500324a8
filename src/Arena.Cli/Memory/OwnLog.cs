using Arena.Core.Journal;
using Arena.Core.Ports;
using Arena.Core.Scheduling.Fitting;

namespace Arena.Cli.Memory;

/// <summary>The learner's own log, as the fit reads it.</summary>
internal static class OwnLog
{
    /// <summary>All reviews in force, each on the study day that the user saw.</summary>
    public static async Task<ReviewLog> ReadAsync(IStore store, PlayerId player, CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Reviewed> reviews = await store.ReadReviewsAsync(player, cancel).ConfigureAwait(false);
        return ReviewLog.Of([.. reviews.Select(act => new LoggedReview(act.Review.Question.Value, act.At, act.Review.Day, act.Review.Grade))]);
    }
}
