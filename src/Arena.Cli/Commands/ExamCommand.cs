using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling.Simulation;

namespace Arena.Cli.Commands;

/// <summary><c>arena exam</c>: a day to know as much as possible on, and breaks on the way.</summary>
internal sealed class ExamCommand
{
    /// <summary>Budgets beyond the first that comes so near to the largest one are not listed: they bring nothing.</summary>
    private const double WorthShowing01 = 0.005;

    private const string Form = "yyyy-MM-dd";

    private readonly Argument<string> _date = new("DATE") { Description = "The day of the exam, such as 2027-01-15" };
    private readonly Option<string?> _deck = new("--deck") { Description = "Only this deck", HelpName = "D" };
    private readonly Option<double> _goal = new("--goal") { Description = "Part of the questions to recall on the day", HelpName = "G", DefaultValueFactory = _ => Exam.DefaultGoal01 };
    private readonly Option<int> _minutes = new("--minutes") { Description = "Minutes a day that you can spend", HelpName = "N", DefaultValueFactory = _ => Exam.DefaultMinutesPerDay };
    private readonly Argument<string> _from = new("FROM") { Description = "First day of the break" };
    private readonly Argument<string> _to = new("TO") { Description = "Last day of the break" };

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new ExamCommand();
        var set = new Command("set", "Plan for the highest recall on a day") { verb._date, verb._deck, verb._goal, verb._minutes };
        set.SetAction((parsed, cancel) => verb.SetAsync(parsed, Open(parsed), cancel));
        var show = new Command("show", "Show the plan and what is reachable");
        show.SetAction((parsed, cancel) => ShowAsync(Open(parsed), cancel));
        var clear = new Command("clear", "Forget the exam and the breaks");
        clear.SetAction((parsed, cancel) => SaveAsync(Open(parsed), _ => StudyPlan.Empty, cancel));
        var pause = new Command("break", "Plan days without study; their reviews are spread before and after") { verb._from, verb._to };
        pause.SetAction((parsed, cancel) => verb.BreakAsync(parsed, Open(parsed), cancel));
        return new("exam", "Plan for an exam, and breaks") { set, show, clear, pause };

        Composition Open(ParseResult parsed) => new(console, options.Read(parsed, console));
    }

    private async Task<int> SetAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        DateOnly day = ReadDay(parsed.GetRequiredValue(_date));
        Refuse(day <= Today(arena), $"{day.ToString(Form, CultureInfo.InvariantCulture)} is not ahead.", "Give a day after today.");
        double goal = parsed.GetValue(_goal);
        Refuse(!(goal > 0 && goal < 1), string.Create(CultureInfo.InvariantCulture, $"--goal is {goal}; it must be above 0 and below 1."), "0.9 stands for nine of ten questions.");
        int minutes = parsed.GetValue(_minutes);
        Refuse(minutes is < 1 or > 1440, string.Create(CultureInfo.InvariantCulture, $"--minutes is {minutes}; it must be 1 to 1440."), "Give the minutes of one day.");
        DeckId? deck = parsed.GetValue(_deck) is { } name
            ? DeckLookup.Find(await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false), name)
            : null;
        return await SaveAsync(arena, plan => plan with { Exam = new Exam(day, deck, goal) { MinutesPerDay = minutes } }, cancel).ConfigureAwait(false);
    }

    private async Task<int> BreakAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        var pause = new StudyBreak(ReadDay(parsed.GetRequiredValue(_from)), ReadDay(parsed.GetRequiredValue(_to)));
        Refuse(pause.To < pause.From, $"A break from {Day(pause.From)} to {Day(pause.To)} ends before it begins.", "Give the first day first.");
        Refuse(pause.To < Today(arena), $"The break up to {Day(pause.To)} is over.", "Give days ahead.");
        return await SaveAsync(arena, plan => plan.With(pause), cancel).ConfigureAwait(false);
    }

    private static async Task<int> SaveAsync(Composition arena, Func<StudyPlan, StudyPlan> change, CancellationToken cancel)
    {
        StudyRecord record = await arena.Data.Store.ReadStudyAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        await arena.Data.Journal.AppendAsync(new JournalEvent.Planned(PlayerId.Me, arena.Desk.Now, change(record.Plan)), cancel).ConfigureAwait(false);
        return await ShowAsync(arena, cancel).ConfigureAwait(false);
    }

    private static async Task<int> ShowAsync(Composition arena, CancellationToken cancel)
    {
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        StudyRecord record = await arena.Data.Store.ReadStudyAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        var reviews = await arena.Data.Store.ReadReviewsAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        DateOnly today = Today(arena);
        Exam? exam = record.Plan.ExamAhead(today.AddDays(1));
        ExamOutlook? outlook = exam is null ? null : ExamOutlook.Of(
            exam, catalog, record, arena.Fold.With(record.Adopted).Scheduler.Settings, AnswerCosts.Of(reviews.Select(reviewed => reviewed.Review)), today,
            () => cancel.IsCancellationRequested);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.exam/1", Json(record.Plan, exam, outlook));
        }
        else
        {
            Lines(record.Plan, exam, outlook, today).ToList().ForEach(arena.Console.Out.WriteLine);
        }

        return 0;
    }

    private static JsonObject Json(StudyPlan plan, Exam? exam, ExamOutlook? outlook) => new()
    {
        ["exam"] = exam is null ? null : new JsonObject
        {
            ["day"] = JsonOutput.Day(exam.Day),
            ["deck"] = exam.Deck?.Value,
            ["goal"] = exam.Goal01,
            ["minutes_per_day"] = exam.MinutesPerDay,
        },
        ["reachable"] = outlook is null ? null : new JsonObject
        {
            ["questions"] = outlook.Questions,
            ["seen"] = outlook.Seen,
            ["recall"] = Math.Round(outlook.Recall01, 4),
            ["minutes_for_goal"] = exam is null ? null : outlook.MinutesFor(exam.Goal01),
            ["budgets"] = JsonOutput.Array(outlook.Budgets.Select(budget => new JsonObject
            {
                ["minutes_per_day"] = budget.MinutesPerDay,
                ["recall"] = Math.Round(budget.Recall01, 4),
            })),
        },
        ["breaks"] = JsonOutput.Array(plan.Breaks.Select(pause => new JsonObject { ["from"] = JsonOutput.Day(pause.From), ["to"] = JsonOutput.Day(pause.To) })),
    };

    private static IEnumerable<string> Lines(StudyPlan plan, Exam? exam, ExamOutlook? outlook, DateOnly today)
    {
        if (exam is null || outlook is null)
        {
            yield return "No exam is planned. `arena exam set DATE` plans one.";
        }
        else
        {
            yield return Text($"Exam on {Day(exam.Day)} in {Durations.Days(exam.Day.DayNumber - today.DayNumber)}: {exam.Deck?.Value ?? "all decks"}, {outlook.Questions} questions, {outlook.Seen} of them seen.");
            yield return Text($"With {exam.MinutesPerDay} minutes a day you will recall about {outlook.Recall01:P0} of them; the goal is {exam.Goal01:P0}.");
            yield return outlook.MinutesFor(exam.Goal01) is { } minutes
                ? Text($"The goal takes about {minutes} minutes a day.")
                : "No daily budget reaches the goal in time. A later day, one deck or a lower goal will.";
            foreach (BudgetOutlook budget in outlook.Budgets.Take(1 + outlook.Budgets.TakeWhile(budget => budget.Recall01 < outlook.Budgets[^1].Recall01 - WorthShowing01).Count()))
            {
                yield return Text($"{budget.MinutesPerDay,5} min a day   {budget.Recall01,5:P0}");
            }
        }

        foreach (StudyBreak pause in plan.Breaks)
        {
            yield return Text($"Break from {Day(pause.From)} to {Day(pause.To)}.");
        }
    }

    private static DateOnly Today(Composition arena) => arena.Calendar.DayOf(arena.Desk.Now);

    private static DateOnly ReadDay(string text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day
        : throw new ArenaException(ErrorCode.Usage, $"'{text}' is not a day.", "Write it as 2027-01-15.");

    private static void Refuse(bool isBad, string message, string hint)
    {
        if (isBad)
        {
            throw new ArenaException(ErrorCode.Usage, message, hint);
        }
    }

    private static string Day(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
