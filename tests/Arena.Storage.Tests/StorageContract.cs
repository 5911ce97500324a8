using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>What every storage does.</summary>
public abstract class StorageContract
{
    private static readonly QuestionId Parent = new("heapq/parent-index");
    private static readonly QuestionId Child = new("heapq/child-index");

    protected abstract IJournal Journal { get; }

    protected abstract IStore Store { get; }

    protected abstract ICatalogCache Decks { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_storage_answers_every_question()
    {
        Assert.Equal(0, Journal.LengthBytes);
        Assert.Empty((await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards);
        Assert.Empty(await Store.ReadReviewsAsync(PlayerId.Me, Parent, Cancel));
        Assert.Empty(await Store.ReadReviewsAsync(PlayerId.Me, Cancel));
        Assert.Empty(await Store.ReadFitsAsync(PlayerId.Me, Cancel));
        Assert.Empty(await Store.ReadSubmissionsAsync(challenge: null, Cancel));
        Assert.Empty(await Decks.ReadAsync(Cancel));
    }

    [Fact]
    public async Task Entries_are_numbered_from_1_without_gaps()
    {
        for (int i = 1; i <= 4; i++)
        {
            JournalEntry entry = await Journal.AppendAsync(i % 2 == 0 ? Some.Submitted(i) : Some.Reviewed(i), Cancel);

            Assert.Equal(i, entry.Sequence);
        }
    }

    [Fact]
    public async Task Many_acts_at_once_are_entries_like_any_other()
    {
        await Journal.AppendAsync(Some.Reviewed(1), Cancel);
        JournalEvent.Reviewed second = Some.Imported(2), third = Some.Imported(3);

        IReadOnlyList<JournalEntry> entries = await Journal.AppendAllAsync([second, third], Cancel);

        Assert.Equal([2, 3], entries.Select(entry => entry.Sequence));
        Assert.Equal([Some.Reviewed(1), second, third], await Store.ReadReviewsAsync(PlayerId.Me, Cancel));
        Assert.Empty(await Store.ReadReviewsAsync(Some.Other, Cancel));
        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);
        Assert.Equal((1, 2), (study.TotalReviews, study.Days.Sum(day => day.Imported)));
        Assert.Equal(4, (await Journal.AppendAsync(Some.Reviewed(4), Cancel)).Sequence);
    }

    [Fact]
    public async Task Where_one_of_many_acts_cannot_be_recorded_none_is()
    {
        JournalEvent nameless = Some.Reviewed(2, question: "");

        await Assert.ThrowsAsync<ArgumentException>(() => Journal.AppendAllAsync([Some.Reviewed(1), nameless], Cancel));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Journal.AppendAllAsync([new JournalEvent.ReviewUndone(PlayerId.Me, Some.Instant(3), 1)], Cancel));

        Assert.Empty(await Journal.AppendAllAsync([], Cancel));
        Assert.Empty(await Store.ReadReviewsAsync(PlayerId.Me, Cancel));
    }

    [Fact]
    public async Task The_length_grows_with_every_entry()
    {
        await Journal.AppendAsync(Some.Reviewed(1), Cancel);
        long before = Journal.LengthBytes;

        await Journal.AppendAsync(Some.Reviewed(2), Cancel);

        Assert.InRange(before, 1, Journal.LengthBytes - 1);
    }

    [Fact]
    public async Task Reviews_of_a_card_come_back_as_given_oldest_first()
    {
        JournalEvent.Reviewed first = Some.Reviewed(1), second = Some.Reviewed(2);
        await Append(first, Some.Reviewed(3, question: "heapq/child-index"), second);

        Assert.Equal([first, second], await Store.ReadReviewsAsync(PlayerId.Me, Parent, Cancel));
    }

    [Fact]
    public async Task Adopted_weights_fold_all_reviews_again_those_before_and_those_after()
    {
        JournalEvent.Reviewed first = Some.Reviewed(1), second = Some.Reviewed(2, day: 20_003), last = Some.Reviewed(4, day: 20_010);
        JournalEvent.Reviewed theirs = Some.Reviewed(5, Some.Other);
        JournalEvent.ParametersFitted fitted = Some.ParametersFitted(3);
        StudyFold own = StudyFold.Default.With(fitted.Fit.Parameters);
        await Append(first, theirs, second);

        await Append(fitted);
        Assert.Equal(own.CardAfter([first, second]), (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards[Parent]);

        await Append(last, Some.ParametersFitted(6, isAdopted: false));
        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);
        Assert.Equal(own.CardAfter([first, second, last]), study.Cards[Parent]);
        Assert.NotEqual(StudyFold.Default.CardAfter([first, second, last]), study.Cards[Parent]);
        Assert.Equal(fitted.Fit.Parameters, study.Adopted);

        StudyRecord other = await Store.ReadStudyAsync(Some.Other, Cancel);
        Assert.Null(other.Adopted);
        Assert.Equal(StudyFold.Default.CardAfter([theirs]), other.Cards[Parent]);
    }

    [Fact]
    public async Task The_history_of_weights_is_kept_newest_first()
    {
        JournalEvent.ParametersFitted first = Some.ParametersFitted(1), second = Some.ParametersFitted(2, isAdopted: false);
        await Append(first, Some.ParametersFitted(3, Some.Other), Some.Reviewed(4), second);

        Assert.Equal([second, first], await Store.ReadFitsAsync(PlayerId.Me, Cancel));
    }

    [Fact]
    public async Task All_reviews_in_force_come_back_in_order()
    {
        JournalEvent.Reviewed first = Some.Reviewed(1), gone = Some.Reviewed(2), last = Some.Reviewed(3, question: "heapq/child-index");
        await Append(first, gone, Some.Reviewed(4, Some.Other), last, new JournalEvent.ReviewUndone(PlayerId.Me, Some.Instant(5), 2));

        Assert.Equal([first, last], await Store.ReadReviewsAsync(PlayerId.Me, Cancel));
    }

    [Fact]
    public async Task A_card_is_what_the_scheduler_makes_of_its_reviews()
    {
        JournalEvent.Reviewed first = Some.Reviewed(1), second = Some.Reviewed(2, day: 20_003);
        await Append(first, second);

        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal(StudyFold.Default.CardAfter([first, second]), study.Cards[Parent]);
    }

    [Fact]
    public async Task Days_come_in_order_with_their_tallies()
    {
        await Append(Some.Reviewed(1, day: 9), Some.Reviewed(2, day: 7, question: "heapq/child-index"), Some.Reviewed(3, day: 9));

        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal([(Some.Day(7), 1, 1), (Some.Day(9), 2, 1)], study.Days.Select(day => (day.Day, day.Reviews, day.NewCards)));
        Assert.Equal(3, study.TotalReviews);
    }

    [Fact]
    public async Task Marks_are_folded_and_the_last_word_counts()
    {
        await Append(
            Some.Reviewed(1), Some.Marked(CardMark.Flagged, 2), Some.Marked(CardMark.Suspended, 3),
            Some.Marked(CardMark.Buried, 4, "heapq/child-index", 7), Some.Marked(CardMark.Unsuspended, 5));

        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal(new CardMarks { IsFlagged = true }, study.MarksOf(Parent));
        Assert.Equal(new CardMarks { BuriedOn = Some.Day(7) }, study.MarksOf(Child));
        Assert.Equal(CardMarks.None, study.MarksOf(new("heapq/other")));
        Assert.Equal(StudyFold.Default.CardAfter([Some.Reviewed(1)]), study.Cards[Parent]);
        Assert.Empty((await Store.ReadStudyAsync(Some.Other, Cancel)).Marks);
        Assert.Single(await Store.ReadReviewsAsync(PlayerId.Me, Parent, Cancel));
    }

    [Fact]
    public async Task A_reset_card_is_learnt_from_the_beginning_and_its_days_stay()
    {
        JournalEvent.Reviewed after = Some.Reviewed(4, day: 20_009);
        await Append(Some.Reviewed(1), Some.Reviewed(2, day: 20_004), Some.Marked(CardMark.Reset, 3));
        CardState reset = (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards[Parent];
        Assert.Equal((true, CardPhase.Learning, 2), (reset.IsForgotten, reset.Phase, reset.Reviews));

        await Append(after);
        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        CardState fresh = StudyFold.Default.Next(null, after);
        Assert.Equal((fresh.Memory, fresh.Due, 3, false), (study.Cards[Parent].Memory, study.Cards[Parent].Due, study.Cards[Parent].Reviews, study.Cards[Parent].IsForgotten));
        Assert.Equal([1, 0, 0], study.Days.Select(day => day.NewCards));

        await Undo(4);
        Assert.Equal(reset, (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards[Parent]);
    }

    [Fact]
    public async Task A_reset_card_stays_reset_when_weights_are_adopted()
    {
        await Append(Some.Reviewed(1), Some.Reviewed(2, day: 20_004), Some.Marked(CardMark.Reset, 3), Some.ParametersFitted(4));

        CardState card = (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards[Parent];

        Assert.Equal((true, CardPhase.Learning, 2), (card.IsForgotten, card.Phase, card.Reviews));
    }

    [Fact]
    public async Task The_last_plan_is_in_force()
    {
        Assert.Equal(StudyPlan.Empty, (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Plan);

        await Append(Some.Planned(1), Some.Planned(7));

        Assert.Equal(Some.Planned(7).Plan, (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Plan);
    }

    [Fact]
    public async Task A_review_taken_back_counts_nowhere()
    {
        JournalEvent.Reviewed kept = Some.Reviewed(1);
        await Append(kept, Some.Reviewed(2, grade: Grade.Again), Some.Reviewed(3, question: "heapq/child-index", day: 8));
        await Undo(2);
        await Undo(3);

        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal([Parent], study.Cards.Keys);
        Assert.Equal(StudyFold.Default.CardAfter([kept]), study.Cards[Parent]);
        Assert.Equal(StudyFold.Default.DayAfter([(kept, true)]), Assert.Single(study.Days));
        Assert.Equal([kept], await Store.ReadReviewsAsync(PlayerId.Me, Parent, Cancel));
        Assert.Empty(await Store.ReadReviewsAsync(PlayerId.Me, Child, Cancel));
    }

    [Fact]
    public async Task Taking_back_the_first_review_of_a_card_makes_it_new_on_the_day_of_the_next_one()
    {
        await Append(Some.Reviewed(1, day: 7), Some.Reviewed(2, day: 9));
        await Undo(1);

        StudyRecord study = await Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal((Some.Day(9), 1), (study.Days[0].Day, study.Days[0].NewCards));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public async Task Only_a_review_in_force_can_be_taken_back(long review)
    {
        await Append(Some.Reviewed(1), Some.Reviewed(2));
        await Undo(2);
        await Append(Some.Submitted(4));
        long length = Journal.LengthBytes;

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Undo(review));

        Assert.Equal(length, Journal.LengthBytes);
    }

    [Fact]
    public async Task Only_its_own_player_can_take_a_review_back()
    {
        await Append(Some.Reviewed(1));

        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            Journal.AppendAsync(new JournalEvent.ReviewUndone(Some.Other, Some.Instant(2), 1), Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public async Task A_name_that_cannot_be_a_key_is_refused(string question)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Journal.AppendAsync(Some.Reviewed(1, question: question), Cancel));

        Assert.Equal(0, Journal.LengthBytes);
    }

    [Fact]
    public async Task Players_do_not_see_each_others_studies()
    {
        JournalEvent.Reviewed mine = Some.Reviewed(1), theirs = Some.Reviewed(2, Some.Other, day: 3);
        await Append(mine, theirs);

        Assert.Equal(StudyFold.Default.CardAfter([mine]), (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards[Parent]);
        Assert.Equal([Some.Day(3)], (await Store.ReadStudyAsync(Some.Other, Cancel)).Days.Select(day => day.Day));
        Assert.Equal([theirs], await Store.ReadReviewsAsync(Some.Other, Parent, Cancel));
    }

    [Fact]
    public async Task Ids_that_differ_in_case_are_different_cards()
    {
        await Append(Some.Reviewed(1, question: "heapq/a"), Some.Reviewed(2, question: "heapq/A"));

        Assert.Equal(2, (await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards.Count);
    }

    [Fact]
    public async Task Submissions_come_newest_first_whole()
    {
        JournalEvent.Submitted first = Some.Submitted(1), other = Some.Submitted(2, "knapsack"), last = Some.Submitted(3);
        await Append(first, other, Some.Reviewed(9), last);

        IReadOnlyList<JournalEvent.Submitted> heap = await Store.ReadSubmissionsAsync(new ChallengeId("heap"), Cancel);
        IReadOnlyList<JournalEvent.Submitted> all = await Store.ReadSubmissionsAsync(challenge: null, Cancel);

        Assert.Equivalent(new[] { last, first }, heap, strict: true);
        Assert.Equal(["s3", "s2", "s1"], all.Select(submitted => submitted.Submission.Id.Value));
        Assert.Empty(await Store.ReadSubmissionsAsync(new ChallengeId("attention"), Cancel));
    }

    [Fact]
    public async Task Timings_of_references_come_newest_first_challenge_by_challenge()
    {
        JournalEvent.ReferenceTimed first = Some.ReferenceTimed(1), last = Some.ReferenceTimed(3);
        await Append(first, Some.ReferenceTimed(2, "knapsack"), Some.Submitted(9), last);

        Assert.Equivalent(new[] { last, first }, await Store.ReadReferencesAsync(new ChallengeId("heap"), Cancel), strict: true);
        Assert.Empty(await Store.ReadReferencesAsync(new ChallengeId("attention"), Cancel));
        Assert.Single(await Store.ReadSubmissionsAsync(challenge: null, Cancel));
    }

    [Fact]
    public async Task Of_two_records_of_one_submission_the_newer_one_stands()
    {
        JournalEvent.Submitted verdict = Some.Submitted(1);
        JournalEvent.Submitted timed = new(verdict.Player, verdict.At.AddSeconds(9), verdict.Submission with { Passed = verdict.Submission.Passed + 1 });
        await Append(verdict, Some.Submitted(2), timed);

        IReadOnlyList<JournalEvent.Submitted> all = await Store.ReadSubmissionsAsync(challenge: null, Cancel);

        Assert.Equal(["s1", "s2"], all.Select(submitted => submitted.Submission.Id.Value));
        Assert.Equal(timed.Submission.Passed, all[0].Submission.Passed);
    }

    [Fact]
    public async Task A_cancelled_act_is_not_recorded()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Journal.AppendAsync(Some.Reviewed(1), new CancellationToken(canceled: true)));

        Assert.Equal(0, Journal.LengthBytes);
    }

    [Fact]
    public async Task A_kept_deck_comes_back_as_it_was()
    {
        var good = new CachedDeck("hash 1", SomeDeck.Whole, []);
        var bad = new CachedDeck("hash 2", null, [new Problem("Q014", "q/b.yaml", 41, 5, "two options\nare right", ""), new Problem("", "", 0, 0, " x ", "y")]);
        await Decks.SaveAsync(new Dictionary<string, CachedDeck> { ["q/a.yaml"] = good, ["q/A.yaml"] = bad }, [], Cancel);

        IReadOnlyDictionary<string, CachedDeck> kept = await Decks.ReadAsync(Cancel);

        Assert.Equal(2, kept.Count);
        Assert.Equivalent(good, kept["q/a.yaml"], strict: true);
        Assert.Equivalent(bad, kept["q/A.yaml"], strict: true);
    }

    [Fact]
    public async Task A_deck_is_replaced_under_its_path_and_forgotten_when_gone()
    {
        string longPath = new('x', 3000);
        await Decks.SaveAsync(new Dictionary<string, CachedDeck> { [longPath] = Bare("1"), ["b"] = Bare("1") }, [], Cancel);
        await Decks.SaveAsync(new Dictionary<string, CachedDeck> { [longPath] = Bare("2") }, ["b"], Cancel);

        IReadOnlyDictionary<string, CachedDeck> kept = await Decks.ReadAsync(Cancel);

        Assert.Equal("2", Assert.Single(kept, pair => pair.Key == longPath).Value.Hash);
        Assert.Single(kept);
    }

    [Fact]
    public async Task Decks_and_acts_do_not_disturb_each_other()
    {
        await Decks.SaveAsync(new Dictionary<string, CachedDeck> { ["a"] = Bare("1") }, [], Cancel);
        await Append(Some.Reviewed(1));
        await Decks.SaveAsync(new Dictionary<string, CachedDeck> { ["b"] = Bare("1") }, [], Cancel);

        Assert.Single((await Store.ReadStudyAsync(PlayerId.Me, Cancel)).Cards);
        Assert.Equal(2, (await Decks.ReadAsync(Cancel)).Count);
    }

    protected async Task Append(params JournalEvent[] acts)
    {
        foreach (JournalEvent act in acts)
        {
            await Journal.AppendAsync(act, Cancel);
        }
    }

    protected Task Undo(long review) => Journal.AppendAsync(new JournalEvent.ReviewUndone(PlayerId.Me, Some.Instant(99), review), Cancel);

    private static CachedDeck Bare(string hash) => new(hash, null, []);
}
