using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Interchange;

/// <summary>Turns reviews of the journal into a log for other programs.</summary>
public static class ReviewExport
{
    /// <summary>The reviews in their order, with the state of each card before each.</summary>
    /// <param name="reviews">In force, those of a card oldest first.</param>
    /// <param name="fold">Computes the states where nobody wrote them down.</param>
    public static IReadOnlyList<ForeignReview> Of(IEnumerable<JournalEvent.Reviewed> reviews, StudyFold fold)
    {
        var cards = new Dictionary<QuestionId, CardState>();
        var log = new List<ForeignReview>();
        foreach (JournalEvent.Reviewed reviewed in reviews)
        {
            CardState? before = cards.GetValueOrDefault(reviewed.Review.Question);
            log.Add(Of(reviewed, before, log.Count + 1));
            cards[reviewed.Review.Question] = fold.Next(before, reviewed);
        }

        return log;
    }

    private static ForeignReview Of(JournalEvent.Reviewed reviewed, CardState? before, int number)
    {
        Review review = reviewed.Review;
        int state = before?.Phase switch
        {
            null => 0,
            CardPhase.Learning => 1,
            CardPhase.Review => 2,
            CardPhase.Relearning => 3,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return review.Import is { } import
            ? new(
                ImportedReviews.CardOf(review.Question), !import.Card.StartsWith('"'), reviewed.At, review.Grade,
                import.State ?? state, import.HasDuration ? review.Took : null, number)
            : new(review.Question.Value, IsNumber: false, reviewed.At, review.Grade, state, review.Took, number);
    }
}
