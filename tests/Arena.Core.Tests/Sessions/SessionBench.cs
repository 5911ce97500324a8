using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Core.Time;
using Xunit;

namespace Arena.Core.Tests.Sessions;

/// <summary>Plays sessions without a screen or a disk: a clock that moves when told, and a journal in a list.</summary>
internal sealed class SessionBench
{
    private readonly List<JournalEvent> _journal = [];

    public SessionBench(params Question[] questions) =>
        Catalog = new([new Deck(new("11-test"), LocalText.Same("Test"), "source", "licence", new DateOnly(2026, 11, 24), questions)], []);

    public Catalog Catalog { get; }

    public StudyRecord Record { get; private set; } = StudyRecord.Empty;

    public StudyCalendar Calendar { get; } = new(TimeZoneInfo.Utc);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<JournalEvent> Journal => _journal;

    public bool DiskIsFull { get; set; }

    public static Question Choice(string slug, string? group = null, params string[] requires) => new(
        new($"test/{slug}"),
        new("11-test"),
        Level.Remember,
        ["tag"],
        new QuestionContent.Authored(new(
            LocalText.Same($"ask {slug}"),
            new QuestionBody.Choice([
                new(LocalText.Same("right"), IsRight: true, null),
                new(LocalText.Same("wrong a"), IsRight: false, LocalText.Same("reason a")),
                new(LocalText.Same("wrong b"), IsRight: false, LocalText.Same("reason b")),
            ]),
            LocalText.Same("why"))),
        new("cite"))
    {
        Group = group,
        Hint = LocalText.Same("hint"),
        Requires = [.. requires.Select(id => new QuestionId($"test/{id}"))],
    };

    public static Question Number(string slug, double answer, double tolerance) => Choice(slug) with
    {
        Content = new QuestionContent.Authored(new(
            LocalText.Same($"ask {slug}"),
            new QuestionBody.Number(answer, "written", Tolerance.Within(tolerance), Unit: null, []),
            LocalText.Same("why"))),
    };

    public DayPlan Plan(int newToday = DayPlan.DefaultNewPerDay, int? reviewsToday = null) =>
        DayPlan.Of(Catalog, Record, Scheduler.Default, Calendar, Now, newToday, reviewsToday: reviewsToday);

    public Overview Overview() => Core.Progress.Overview.Of(Catalog, Record, StudyFold.Default, Calendar, Now);

    public SessionState Start(int? limit = null, int newToday = DayPlan.DefaultNewPerDay) => SessionState.Start(
        Plan(newToday), Record, leftOutside: 0, new SessionOptions(new Seed(7), StudyFold.Default, Calendar) { AnswerLimit = limit }, Now);

    /// <summary>Applies an input and plays the disk: an act is kept and folded, or fails.</summary>
    public SessionState Apply(SessionState state, SessionInput input)
    {
        SessionStep step = SessionReducer.Reduce(state, input);
        if (step.ToSave is not { } act)
        {
            return step.State;
        }

        if (DiskIsFull)
        {
            return SessionReducer.Reduce(step.State, new SessionInput.SaveFailed(Now, "no space left")).State;
        }

        _journal.Add(act);
        Fold();
        return SessionReducer.Reduce(step.State, new SessionInput.Saved(Now, _journal.Count)).State;
    }

    public SessionState Answer(SessionState state, bool right)
    {
        var choice = (QuestionBody.Choice)state.Current!.Prompt.Body;
        int index = right ? choice.RightIndex : (choice.RightIndex + 1) % choice.Options.Count;
        return Apply(state, new SessionInput.Answered(Now, new Answer.Picked(index), Confidence.Sure));
    }

    public SessionState Type(SessionState state, string text)
    {
        Assert.True(AnswerText.TryRead(text, state.Current!.Prompt.Body, out Answer? answer, out Confidence confidence));
        return Apply(state, new SessionInput.Answered(Now, answer!, confidence));
    }

    public SessionState Grade(SessionState state, Grade grade) => Apply(state, new SessionInput.Graded(Now, grade));

    public SessionState AnswerAndGrade(SessionState state, bool right, Grade grade) => Grade(Answer(state, right), grade);

    public SessionState Leave(SessionState state) => Apply(state, new SessionInput.Left(Now));

    public void Mark(string slug, CardMark mark)
    {
        var marks = new Dictionary<QuestionId, CardMarks>(Record.Marks);
        marks[new($"test/{slug}")] = Record.MarksOf(new($"test/{slug}")).With(mark, Calendar.DayOf(Now));
        Record = Record with { Marks = marks };
    }

    public SessionState Undo(SessionState state) => Apply(state, new SessionInput.UndoAsked(Now));

    private void Fold()
    {
        HashSet<long> undone = [.. _journal.OfType<JournalEvent.ReviewUndone>().Select(undo => undo.Review)];
        var inForce = _journal
            .Select((act, i) => (Act: act, Sequence: i + 1L))
            .Where(entry => entry.Act is JournalEvent.Reviewed && !undone.Contains(entry.Sequence))
            .Select(entry => (JournalEvent.Reviewed)entry.Act)
            .ToList();
        var cards = inForce.GroupBy(act => act.Review.Question).ToDictionary(group => group.Key, group => StudyFold.Default.CardAfter(group)!);
        var seen = new HashSet<QuestionId>();
        var marked = inForce.Select(act => (act, seen.Add(act.Review.Question))).ToList();
        var days = marked.GroupBy(entry => entry.act.Review.Day).Select(day => StudyFold.Default.DayAfter(day)!).ToList();
        Record = new(cards, days) { Marks = Record.Marks, Plan = Record.Plan };
    }
}
