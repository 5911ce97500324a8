using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Simulation;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs simulate</c>: what a wanted recall and a rate of new questions will cost, and bring.</summary>
internal sealed class FsrsSimulate
{
    private const int MostDays = 3650;

    private readonly Option<double> _retention = new("--retention") { Description = "Wanted recall, 0.70 to 0.97", HelpName = "R", DefaultValueFactory = _ => SchedulerSettings.Default.DesiredRetention01 };
    private readonly Option<int> _new = new("--new") { Description = "New questions a day", HelpName = "N", DefaultValueFactory = _ => 5 };
    private readonly Option<int> _days = new("--days") { Description = "Days ahead", HelpName = "N", DefaultValueFactory = _ => 180 };
    private readonly Option<int?> _cards = new("--cards") { Description = "New questions there are in all; those of the bank when left out", HelpName = "N" };
    private readonly Option<string> _seed = new("--seed") { Description = "Fixes every draw", HelpName = "N", DefaultValueFactory = _ => "42" };

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new FsrsSimulate();
        var command = new Command("simulate", "Show what the days ahead will cost and bring") { verb._retention, verb._new, verb._days, verb._cards, verb._seed };
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        SimulationRequest request = await ReadAsync(parsed, arena, cancel).ConfigureAwait(false);
        bool IsStopped() => cancel.IsCancellationRequested;
        SimulationResult result = Simulator.Run(request, IsStopped);
        IReadOnlyList<RetentionPoint> curve = RetentionCurve.Of(request, stop: IsStopped);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.fsrs.simulate/1", Json(request, result, curve));
        }
        else
        {
            Lines(request, result, curve).ToList().ForEach(arena.Console.Out.WriteLine);
        }

        if (Warning(request.Settings.DesiredRetention01) is { } warning)
        {
            arena.Console.Error.WriteLine(warning);
        }

        return 0;
    }

    private async Task<SimulationRequest> ReadAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        var record = await arena.Data.Store.ReadStudyAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        SchedulerSettings settings = arena.Fold.With(record.Adopted).Scheduler.Settings with { DesiredRetention01 = parsed.GetValue(_retention) };
        List<string> mistakes = [.. settings.FindMistakes()];
        int days = parsed.GetValue(_days), fresh = parsed.GetValue(_new), cards = parsed.GetValue(_cards) ?? 0;
        AddUnless(days is >= 1 and <= MostDays, $"--days is {days}; it must be 1 to {MostDays}.");
        AddUnless(fresh is >= 0 and <= 1000, $"--new is {fresh}; it must be 0 to 1000.");
        AddUnless(cards >= 0, $"--cards is {cards}; it must be 0 or more.");
        AddUnless(Seed.TryParse(parsed.GetValue(_seed) ?? "", out Seed seed), $"'{parsed.GetValue(_seed)}' is not a seed.");
        if (mistakes.Count > 0)
        {
            throw new ArenaException(ErrorCode.Usage, string.Join(' ', mistakes), "See: arena fsrs simulate --help");
        }

        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        var reviews = await arena.Data.Store.ReadReviewsAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        List<Question> asked = [.. catalog.Questions.Where(question => !record.MarksOf(question.Id).IsSuspended)];
        return new()
        {
            Days = days,
            NewPerDay = fresh,
            NewCards = parsed.GetValue(_cards) ?? asked.Count(question => !record.Cards.ContainsKey(question.Id)),
            Settings = settings,
            Costs = AnswerCosts.Of(reviews.Select(reviewed => reviewed.Review)),
            Known = KnownCard.Of(asked.Select(question => record.Cards.GetValueOrDefault(question.Id)).OfType<CardState>(), arena.Calendar.DayOf(arena.Desk.Now)),
            Seed = seed,
        };

        void AddUnless(bool isGood, string mistake) => mistakes.AddRange(isGood ? [] : [mistake]);
    }

    private static string? Warning(double retention01) => retention01 switch
    {
        < RetentionCurve.Low01 => "Below 0.80 much of what you learnt is forgotten when it comes back.",
        > RetentionCurve.High01 => "Above 0.95 each further question known costs hours.",
        _ => null,
    };

    private static JsonObject Json(SimulationRequest request, SimulationResult result, IReadOnlyList<RetentionPoint> curve) => new()
    {
        ["retention"] = request.Settings.DesiredRetention01,
        ["new_per_day"] = request.NewPerDay,
        ["new_cards"] = request.NewCards,
        ["seed"] = request.Seed.ToString(),
        ["cards"] = result.Cards,
        ["reviews"] = result.Reviews,
        ["minutes"] = Math.Round(result.Minutes, 2),
        ["known"] = Math.Round(result.KnownAtEnd, 2),
        ["known_after_year"] = Math.Round(result.KnownAfterYear, 2),
        ["minutes_per_card"] = Round(curve.Single(point => point.Retention01.Equals(request.Settings.DesiredRetention01)).MinutesPerCard),
        ["days"] = JsonOutput.Array(result.Days.Select((day, i) => new JsonObject
        {
            ["day"] = i,
            ["reviews"] = day.Reviews,
            ["new"] = day.New,
            ["minutes"] = Math.Round(day.Minutes, 2),
        })),
        ["curve"] = JsonOutput.Array(curve.Select(point => new JsonObject
        {
            ["retention"] = point.Retention01,
            ["minutes_per_day"] = Math.Round(point.MinutesPerDay, 2),
            ["reviews_per_day"] = Math.Round(point.ReviewsPerDay, 2),
            ["known"] = Math.Round(point.KnownAtEnd, 2),
            ["known_after_year"] = Math.Round(point.KnownAfterYear, 2),
            ["minutes_per_card"] = Round(point.MinutesPerCard),
        })),
    };

    private static double? Round(double? minutes) => minutes is { } some ? Math.Round(some, 2) : null;

    private static IEnumerable<string> Lines(SimulationRequest request, SimulationResult result, IReadOnlyList<RetentionPoint> curve)
    {
        yield return Text($"{request.Days} days ahead at a wanted recall of {request.Settings.DesiredRetention01:0.00} with {request.NewPerDay} new questions a day, {result.Cards} questions in all. Seed {request.Seed}.");
        yield return string.Empty;
        yield return "Days            reviews a day   new a day   minutes a day";
        int part = Math.Max(1, (request.Days + 5) / 6);
        for (int first = 0; first < request.Days; first += part)
        {
            SimulatedDay[] days = [.. result.Days.Skip(first).Take(part)];
            yield return Text($"{first + 1,4} to {first + days.Length,4}    {days.Average(day => day.Reviews),13:0.0}   {days.Average(day => day.New),9:0.0}   {days.Average(day => day.Minutes),13:0.0}");
        }

        yield return string.Empty;
        yield return "Wanted recall   minutes a day   known at the end   known a year later   minutes for one more known";
        foreach (RetentionPoint point in curve)
        {
            string price = point.MinutesPerCard is { } minutes ? minutes.ToString("0.0", CultureInfo.InvariantCulture) : "-";
            yield return Text($"{(point.Retention01.Equals(request.Settings.DesiredRetention01) ? ">" : " ")} {point.Retention01,11:0.00}   {point.MinutesPerDay,13:0.0}   {point.KnownAtEnd,16:0.0}   {point.KnownAfterYear,18:0.0}   {price,26}");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
