using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Text;

namespace Arena.Cli.Commands;

/// <summary><c>arena due</c>: what is due, deck by deck; made for shell prompts too.</summary>
internal sealed class DueCommand
{
    private readonly Option<bool> _count = new("--count") { Description = "Print only the number of due questions" };
    private readonly Option<string?> _deck = new("--deck") { Description = "Only this deck", HelpName = "D" };
    private readonly Option<bool> _exitCode = new("--exit-code") { Description = "Exit with 30 when nothing is due" };

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new DueCommand();
        var command = new Command("due", "Show what is due") { verb._count, verb._deck, verb._exitCode };
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        IReadOnlyList<DeckFigures> decks = parsed.GetValue(_deck) is { } name
            ? [.. overview.Decks.Where(deck => deck.Deck == DeckLookup.Find(overview, name))]
            : overview.Decks;
        int due = decks.Sum(deck => deck.Due);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.due/1", Json(overview, decks, due));
        }
        else if (parsed.GetValue(_count))
        {
            arena.Console.Out.WriteLine(due.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Lines(overview, decks, arena.Settings.Language).ToList().ForEach(arena.Console.Out.WriteLine);
        }

        return parsed.GetValue(_exitCode) && due == 0 ? ExitCodes.NothingDue : 0;
    }

    private static JsonObject Json(Overview overview, IReadOnlyList<DeckFigures> decks, int due) => new()
    {
        ["day"] = JsonOutput.Day(overview.Today),
        ["due"] = due,
        ["new"] = decks.Sum(deck => deck.New),
        ["learning"] = decks.Sum(deck => deck.Learning),
        ["decks"] = JsonOutput.Array(decks.Select(deck => new JsonObject
        {
            ["id"] = deck.Deck.Value,
            ["due"] = deck.Due,
            ["new"] = deck.New,
            ["learning"] = deck.Learning,
            ["seen"] = deck.Seen,
            ["questions"] = deck.Questions,
        })),
    };

    private static IEnumerable<string> Lines(Overview overview, IReadOnlyList<DeckFigures> decks, Language language)
    {
        if (decks.Count == 0)
        {
            yield return "There is no deck. `arena questions check` says why.";
            yield break;
        }

        int width = decks.Max(deck => ColumnWidth.Of(Title(deck, language)));
        yield return $"{Columns.PadRight("Deck", width)}   due   new   learning   seen";
        foreach (DeckFigures deck in decks)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Columns.PadRight(Title(deck, language), width)}   {deck.Due,3}   {deck.New,3}   {deck.Learning,8}   {deck.Seen} of {deck.Questions}");
        }

        if (overview.Due + overview.New == 0 && overview.NextDay is { } next)
        {
            yield return $"Nothing is due. The next questions come in {Durations.Days(next.DayNumber - overview.Today.DayNumber)}.";
        }
    }

    private static string Title(DeckFigures deck, Language language) => $"{deck.Deck}  {deck.Title.In(language)}";
}
