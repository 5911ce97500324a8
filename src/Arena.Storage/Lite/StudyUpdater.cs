using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Storage.Folding;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>Brings one more event into the store, and with it the card and the days that it changes.</summary>
internal sealed class StudyUpdater(LiteFile file, StudyFold fold)
{
    private readonly Dictionary<PlayerId, StudyFold> _folds = [];

    /// <summary>Adds <paramref name="act"/>, which stands in <paramref name="line"/> and follows everything in the store.</summary>
    internal void Add(JournalLine line, JournalEvent act)
    {
        file.Events.Upsert(EventDocument.Write(line, act, isUndone: false));
        switch (act)
        {
            case JournalEvent.Reviewed reviewed:
                Add(line.Position.Sequence, reviewed);
                break;
            case JournalEvent.ReviewUndone undone:
                TakeBack(undone.Review);
                break;
            case JournalEvent.CardMarked marked:
                Add(marked);
                break;
            case JournalEvent.Planned planned:
                file.Plans.Upsert(PlanDocument.Write(planned.Player, planned.Plan));
                break;
            case JournalEvent.ParametersFitted fitted:
                file.Fits.Upsert(FitDocument.Write(fitted.Player, line.Position.Sequence));
                Adopt(fitted);
                break;
            case JournalEvent.Submitted:
            case JournalEvent.ReferenceTimed:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Folds all cards of the player again under the weights that are in force from now on; days do not depend on them.</summary>
    private void Adopt(JournalEvent.ParametersFitted fitted)
    {
        _folds.Remove(fitted.Player);
        if (!fitted.Fit.IsAdopted)
        {
            return;
        }

        foreach (QuestionId question in file.Cards.Find(Query.StartsWith("_id", PlayerKey.Prefix(fitted.Player))).Select(CardDocument.QuestionOf).ToList())
        {
            FoldCard(fitted.Player, question);
        }
    }

    private StudyFold FoldOf(PlayerId player)
    {
        if (!_folds.TryGetValue(player, out StudyFold? own))
        {
            own = fold.With(FoldedStudies.AdoptedIn(FitDocument.Of(file, player)));
            _folds.Add(player, own);
        }

        return own;
    }

    private void Add(long sequence, JournalEvent.Reviewed reviewed)
    {
        PlayerId player = reviewed.Player;
        FoldedCard? before = Card(player, reviewed.Review.Question);
        file.Cards.Upsert(CardDocument.Write(
            player, reviewed.Review.Question, FoldedStudies.Next(before, sequence, reviewed, FoldOf(player))));

        BsonDocument? day = file.Days.FindById(DayDocument.Key(player, reviewed.Review.Day));
        DayTally? tally = day is null ? null : DayDocument.Read(day);
        file.Days.Upsert(DayDocument.Write(player, FoldedStudies.Next(tally, reviewed, isNewCard: before is null, fold)));
    }

    private void Add(JournalEvent.CardMarked marked)
    {
        PlayerId player = marked.Player;
        CardMarks? before = file.Marks.FindById(MarksDocument.Key(player, marked.Question)) is { } document ? MarksDocument.Read(document) : null;
        file.Marks.Upsert(MarksDocument.Write(player, marked.Question, FoldedStudies.Next(before, marked)));
        if (FoldedStudies.Next(Card(player, marked.Question), marked) is { } card)
        {
            file.Cards.Upsert(CardDocument.Write(player, marked.Question, card));
        }
    }

    private void TakeBack(long review)
    {
        BsonDocument document = file.Events.FindById(review)
            ?? throw new InvalidDataException($"Review {review} was taken back but is not in the store.");
        EventDocument.MarkUndone(document);
        file.Events.Upsert(document);

        var undone = (JournalEvent.Reviewed)EventDocument.Read(document).Event;
        FoldCard(undone.Player, undone.Review.Question);
        JournalEntry[] rest = ReviewsOf(undone.Player, undone.Review.Question);
        FoldDay(undone.Player, undone.Review.Day);
        if (rest is [{ Event: JournalEvent.Reviewed first }, ..] && first.Review.Day != undone.Review.Day)
        {
            // The card may now have been new on another day.
            FoldDay(undone.Player, first.Review.Day);
        }
    }

    private void FoldCard(PlayerId player, QuestionId question)
    {
        FoldedCard? card = null;
        StudyFold own = FoldOf(player);
        IEnumerable<JournalEntry> acts = file.Events.Find(Query.EQ(EventDocument.Question, question.Value))
            .Where(document => EventDocument.IsReviewInForceOf(document, player) || EventDocument.IsMarkOf(document, player))
            .OrderBy(EventDocument.SequenceOf)
            .Select(EventDocument.Read);
        foreach (JournalEntry entry in acts)
        {
            card = entry.Event switch
            {
                JournalEvent.Reviewed reviewed => FoldedStudies.Next(card, entry.Sequence, reviewed, own),
                JournalEvent.CardMarked marked => FoldedStudies.Next(card, marked),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }

        if (card is null)
        {
            file.Cards.Delete(CardDocument.Key(player, question));
        }
        else
        {
            file.Cards.Upsert(CardDocument.Write(player, question, card));
        }
    }

    private void FoldDay(PlayerId player, DateOnly day)
    {
        DayTally? tally = null;
        foreach (JournalEntry entry in InForce(player, Query.EQ(EventDocument.Day, day.DayNumber)))
        {
            var reviewed = (JournalEvent.Reviewed)entry.Event;
            bool isNewCard = Card(player, reviewed.Review.Question)?.FirstReview == entry.Sequence;
            tally = FoldedStudies.Next(tally, reviewed, isNewCard, fold);
        }

        if (tally is null)
        {
            file.Days.Delete(DayDocument.Key(player, day));
        }
        else
        {
            file.Days.Upsert(DayDocument.Write(player, tally));
        }
    }

    private FoldedCard? Card(PlayerId player, QuestionId question) =>
        file.Cards.FindById(CardDocument.Key(player, question)) is { } document ? CardDocument.Read(document) : null;

    private JournalEntry[] ReviewsOf(PlayerId player, QuestionId question) =>
        InForce(player, Query.EQ(EventDocument.Question, question.Value));

    private JournalEntry[] InForce(PlayerId player, BsonExpression where) =>
        [.. file.Events.Find(where)
            .Where(document => EventDocument.IsReviewInForceOf(document, player))
            .OrderBy(EventDocument.SequenceOf)
            .Select(EventDocument.Read)];
}
