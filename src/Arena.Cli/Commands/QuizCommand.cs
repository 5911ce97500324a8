using System.CommandLine;
using System.Globalization;
using Arena.Cli.Console;
using Arena.Cli.Memory;
using Arena.Cli.Quiz;
using Arena.Core;
using Arena.Core.Questions;
using Arena.Tui.Hosting;

namespace Arena.Cli.Commands;

/// <summary><c>arena quiz</c>: a session, in the interface or as lines.</summary>
internal sealed class QuizCommand
{
    private readonly Argument<string[]> _query = new("QUERY") { Description = "Only questions that match: words, deck:, tag:, type:, level:, is:due", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _deck = new("--deck") { Description = "Only this deck", HelpName = "D" };
    private readonly Option<int?> _limit = new("--limit") { Description = "End after N answers", HelpName = "N" };
    private readonly Option<int?> _new = new("--new") { Description = "Allow N new questions, in place of today's limit", HelpName = "N" };
    private readonly Option<int?> _reviews = new("--reviews") { Description = "Ask at most N due questions, those about to be lost first", HelpName = "N" };
    private readonly Option<int?> _minutes = new("--minutes") { Description = "Ask no further question after N minutes", HelpName = "N" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Repeat the shuffles of an earlier session", HelpName = "N" };

    private QuizCommand()
    {
        RequireFromOn(_limit, 1);
        RequireFromOn(_new, 0);
        RequireFromOn(_reviews, 0);
        RequireFromOn(_minutes, 1);
    }

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new QuizCommand();
        var command = new Command("quiz", "Answer what is due and new") { verb._query, verb._deck, verb._limit, verb._new, verb._reviews, verb._minutes, verb._seed };
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        if (arena.Settings.Json)
        {
            throw new ArenaException(ErrorCode.Usage, "A session is a conversation and has no JSON form.", "Leave out --json; arena status --json tells how the day went.");
        }

        QuizRequest request = await ReadAsync(parsed, arena, cancel).ConfigureAwait(false);
        if (!arena.Settings.Plain && arena.Console.IsInteractive)
        {
            return Interface.Open(arena, request);
        }

        await DeckWarnings.WriteAsync(arena, cancel).ConfigureAwait(false);
        await new PlainQuiz(arena.Desk, arena.Console, arena.Settings.Language).RunAsync(request, cancel).ConfigureAwait(false);
        if (await arena.Fits.FitIfDueAsync(cancel).ConfigureAwait(false) is { } fit)
        {
            arena.Console.Out.WriteLine(FitDesk.Describe(fit));
        }

        return 0;
    }

    private async Task<QuizRequest> ReadAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        string query = string.Join(' ', parsed.GetValue(_query) ?? []);
        string? deck = parsed.GetValue(_deck);
        return new()
        {
            Deck = deck is null ? null : DeckLookup.Find(await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false), deck),
            Filter = query.Length == 0 ? null : QuestionFilter.Parse(query),
            AnswerLimit = parsed.GetValue(_limit),
            NewLimit = parsed.GetValue(_new),
            ReviewLimit = parsed.GetValue(_reviews),
            TimeLimit = parsed.GetValue(_minutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Seed = parsed.GetValue(_seed) is { } seed ? ReadSeed(seed) : null,
        };
    }

    private static Seed ReadSeed(string text) => Seed.TryParse(text, out Seed seed)
        ? seed
        : throw new ArenaException(ErrorCode.Usage, $"'{text}' is not a seed.", "A seed is a whole number of zero or more, as a session prints it.");

    /// <summary>Reads the number itself: what the library says of a word in its place names types of .NET.</summary>
    private static void RequireFromOn(Option<int?> option, int least) => option.CustomParser = result =>
    {
        string text = result.Tokens is [{ Value: var only }] ? only : "";
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            result.AddError($"{option.Name} takes a whole number, not '{text}'.");
            return null;
        }

        if (value < least)
        {
            result.AddError($"{option.Name} is {value}; it must be {least} or more.");
        }

        return value;
    };
}
