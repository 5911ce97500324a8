using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Tests.Sessions;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Progress;

public sealed class StudyFoldTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly Question Asked = SessionBench.Choice("a", "twins");

    private static readonly Gen<CardState?> AnyCard = Gen.Select(Gen.Double[0.5, 300], Gen.Double[1, 10], Gen.Int[0, 200], Gen.Int[0, 3]).Select(
        (stability, difficulty, ago, kind) => kind == 0 ? null : new CardState(
            kind == 1 ? CardPhase.Learning : CardPhase.Review, kind == 1 ? 1 : 0, new(stability, difficulty), Today.AddDays(-ago),
            new Due.On(Today), 4, 0, Today.AddDays(-ago - 5)));

    private static readonly Gen<DueLoad> AnyLoad = Gen.Int[0, 400].Array[0, 60].Select(days => days
        .Select((day, i) => (Question: SessionBench.Choice($"other{i}", i % 3 == 0 ? "twins" : null), Day: day))
        .Aggregate(DueLoad.Empty, (load, card) => load.Moved(card.Question, null, DueIn(card.Day))));

    [Fact]
    public void What_is_shown_is_what_is_stored() => Gen.Select(AnyCard, AnyLoad).Sample((card, load) =>
        StudyFold.Everyday.Foresee(card, Asked, Now, Today, load).All(shown =>
            StudyFold.Everyday.Next(card, Reviewed(shown.Grade, shown.Spread01)) == shown.Next));

    [Fact]
    public void A_better_grade_never_brings_a_card_back_earlier() => Gen.Select(AnyCard, AnyLoad).Sample((card, load) =>
    {
        DateOnly[] days = [.. StudyFold.Everyday.Foresee(card, Asked, Now, Today, load)
            .Select(shown => shown.Next.Due).OfType<Due.On>().Select(due => due.Day)];
        return days.SequenceEqual(days.Order());
    });

    [Fact]
    public void A_card_hangs_on_its_own_reviews_alone()
    {
        JournalEvent.Reviewed review = Reviewed(Grade.Easy, null);

        Assert.Equal(StudyFold.Everyday.Next(null, review), StudyFold.Everyday.Next(null, review));
        Assert.Equal(
            StudyFold.Default.Next(null, review).Due, StudyFold.Default.Next(null, Reviewed(Grade.Easy, spread: 0.99)).Due);
    }

    [Fact]
    public void Many_cards_learnt_together_come_back_on_different_days()
    {
        DueLoad load = DueLoad.Empty;
        for (int i = 0; i < 40; i++)
        {
            Question question = SessionBench.Choice($"q{i}");
            CardState next = StudyFold.Everyday.Foresee(null, question, Now, Today, load)[3].Next;
            load = load.Moved(question, null, next);
        }

        int[] counts = [.. Enumerable.Range(1, 20).Select(days => load.On(Today.AddDays(days))).Where(count => count > 0)];

        Assert.True(counts.Length >= 4);
        Assert.InRange(counts.Max() - counts.Min(), 0, 8);
    }

    [Fact]
    public void The_load_follows_a_card_and_forgets_where_it_was()
    {
        DueLoad load = DueLoad.Empty.Moved(Asked, null, DueIn(3)).Moved(Asked, DueIn(3), DueIn(9));

        Assert.Equal((0, 1), (load.On(Today.AddDays(3)), load.On(Today.AddDays(9))));
        Assert.Null(load.SiblingDistance(Asked, Today));
        Assert.Equal(7, load.SiblingDistance(SessionBench.Choice("b", "twins"), Today.AddDays(2)));
        Assert.Equal(0, load.Moved(Asked, DueIn(9), null).On(Today.AddDays(9)));
    }

    private static CardState DueIn(int days) => new(
        CardPhase.Review, 0, new(5, 5), Today, new Due.On(Today.AddDays(days)), 3, 0, Today);

    private static JournalEvent.Reviewed Reviewed(Grade grade, double? spread) => new(PlayerId.Me, Now, new Review
    {
        Question = Asked.Id,
        Deck = Asked.Deck,
        Seed = new(1),
        Session = new(1),
        Day = Today,
        Kind = "choice",
        Response = "1",
        IsRight = grade != Grade.Again,
        Suggested = grade,
        Grade = grade,
        Spread01 = spread,
    });
}
