using System.Security.Cryptography;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Time;
using Arena.Tui.Hosting;

namespace Arena.Cli.Quiz;

/// <summary>Puts catalogue, journal and session rules together: what the interface and the plain quiz both work on.</summary>
internal sealed class StudyDesk(Library library, IJournal journal, IStore store, StudyFold fold, StudyCalendar calendar, TimeProvider time)
{
    private readonly PlayerId _player = PlayerId.Me;

    /// <summary>The calendar of the user.</summary>
    public StudyCalendar Calendar => calendar;

    /// <summary>The moment.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The decks.</summary>
    public Task<Catalog> ReadCatalogAsync(CancellationToken cancel) => library.ReadAsync(cancel);

    /// <summary>The figures of Home and of <c>arena status</c>.</summary>
    public async Task<Overview> ReadOverviewAsync(CancellationToken cancel)
    {
        Catalog catalog = await library.ReadAsync(cancel).ConfigureAwait(false);
        StudyRecord record = await store.ReadStudyAsync(_player, cancel).ConfigureAwait(false);
        IReadOnlyList<JournalEvent.Submitted> submitted = await store.ReadSubmissionsAsync(null, cancel).ConfigureAwait(false);
        int arenaXp = ArenaXp.Of(submitted.Where(act => act.Player == _player).Reverse());
        return Overview.Of(catalog, record, fold.With(record.Adopted), calendar, Now, arenaXp);
    }

    /// <summary>Writes down what the user does to a card besides answering it.</summary>
    public Task<JournalEntry> MarkAsync(QuestionId question, CardMark mark, CancellationToken cancel) =>
        journal.AppendAsync(new JournalEvent.CardMarked(_player, Now, question, mark, calendar.DayOf(Now)), cancel);

    /// <summary>Begins a session.</summary>
    /// <exception cref="ArenaException">Answers could not be saved: better said now than after the first one.</exception>
    public async Task<SessionState> StartAsync(QuizRequest request, CancellationToken cancel)
    {
        await journal.CheckWritableAsync(cancel).ConfigureAwait(false);
        Catalog catalog = await library.ReadAsync(cancel).ConfigureAwait(false);
        StudyRecord record = await store.ReadStudyAsync(_player, cancel).ConfigureAwait(false);
        StudyFold own = fold.With(record.Adopted);
        DateTimeOffset now = Now;
        DateOnly today = calendar.DayOf(now);
        bool IsWanted(Question question) =>
            (request.Deck is null || question.Deck == request.Deck) &&
            (request.Filter?.Matches(question, record.Cards.GetValueOrDefault(question.Id), today, record.MarksOf(question.Id)) ?? true);

        // --new counts what this session may introduce, so what was introduced earlier today must not be taken off it. The filter
        // comes before the limit: a session on one deck gets that deck's new questions, not its share of all.
        int seenToday = catalog.Questions.Count(question => record.Cards.TryGetValue(question.Id, out var card) && card.FirstDay == today);
        int newToday = request.NewLimit is { } asked ? seenToday + asked : DayPlan.DefaultNewPerDay;
        int reviewedToday = catalog.Questions.Count(question =>
            record.Cards.TryGetValue(question.Id, out var card) && card.LastDay == today && card.FirstDay != today);
        int? reviewsToday = request.ReviewLimit + reviewedToday;
        DayPlan whole = DayPlan.Of(catalog, record, own.Scheduler, calendar, now, newToday, reviewsToday: reviewsToday);
        DayPlan wanted = DayPlan.Of(catalog, record, own.Scheduler, calendar, now, newToday, IsWanted, reviewsToday);
        var options = new SessionOptions(request.Seed ?? FreshSeed(), own, calendar)
        {
            Player = _player,
            AnswerLimit = request.AnswerLimit,
            TimeLimit = request.TimeLimit,
        };
        return SessionState.Start(wanted, record, Math.Max(0, whole.Count - wanted.Count), options, now, DueLoad.Of(catalog, record));
    }

    /// <summary>Applies one input of the user; where it leads to an act, the act is on disk when the task completes.</summary>
    /// <returns>The session after it; a failure to save stands in its stage.</returns>
    public async Task<SessionState> ApplyAsync(SessionState state, SessionInput input, CancellationToken cancel)
    {
        SessionStep step = SessionReducer.Reduce(state, input);
        if (step.ToSave is not { } act)
        {
            return step.State;
        }

        SessionInput outcome;
        try
        {
            JournalEntry entry = await journal.AppendAsync(act, cancel).ConfigureAwait(false);
            outcome = new SessionInput.Saved(Now, entry.Sequence);
        }
        catch (ArenaException error)
        {
            outcome = new SessionInput.SaveFailed(Now, error.Message);
        }

        return SessionReducer.Reduce(step.State, outcome).State;
    }

    private static Seed FreshSeed() => new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) >> 16);
}
