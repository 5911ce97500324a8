using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Interchange;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Time;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs replay</c>: cards with their reviews in, the same with their states out.</summary>
internal sealed class FsrsReplay
{
    private readonly Argument<string> _file = new("FILE") { Description = "Cards and reviews as JSON, or - for standard input" };
    private readonly CalendarOptions _calendar = new();

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new FsrsReplay();
        var command = new Command("replay", "Compute the states of cards from their reviews") { verb._file };
        verb._calendar.AddTo(command);
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        StudyCalendar calendar = _calendar.Read(parsed, arena.Console.Time);
        InputText input = await InputText.ReadAsync(arena, parsed.GetRequiredValue(_file), cancel).ConfigureAwait(false);
        Parsed<ReplayRequest> read = ReplayReader.Read(input.Text, input.Name);
        if (read.Value is not { } request)
        {
            throw InputText.Refuse(read.Problems, "Nothing was computed.");
        }

        JsonObject result = ReplayReport.Of(request, calendar);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.fsrs.replay/1", result);
            return 0;
        }

        foreach (JsonObject card in request.Cards.Select(card => card.Source))
        {
            arena.Console.Out.WriteLine($"card {card["id"]?.ToJsonString()}");
            foreach (JsonObject review in card["reviews"]?.AsArray().OfType<JsonObject>() ?? [])
            {
                arena.Console.Out.WriteLine(Line(review));
            }
        }

        return 0;
    }

    private static string Line(JsonObject review) => string.Create(
        CultureInfo.InvariantCulture,
        $"  rating {(int?)review["rating"]}  recall {(double?)review["retrievability_before"]:0.000}  stability {(double?)(review["stability"] ?? review["stability_slow"]):0.####}  difficulty {(double?)review["difficulty"]:0.##}  due {Wait((double?)review["interval_seconds"] ?? 0)}");

    private static string Wait(double seconds) => seconds < TimeSpan.SecondsPerDay
        ? string.Create(CultureInfo.InvariantCulture, $"in {seconds / 60:0.#} min")
        : string.Create(CultureInfo.InvariantCulture, $"in {seconds / TimeSpan.SecondsPerDay:0.#} d");
}
