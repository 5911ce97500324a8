using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Content.Decks;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Text;

namespace Arena.Cli.Commands;

/// <summary><c>arena questions</c>: look at the bank and check it.</summary>
internal static class QuestionsCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var path = new Argument<string?>("PATH") { Description = "A deck file or a folder of decks; all decks when left out", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Check decks for mistakes") { path };
        check.SetAction(parsed => Check(new Composition(console, options.Read(parsed, console)), parsed.GetValue(path)));

        var query = new Argument<string[]>("QUERY") { Description = "Words, deck:, tag:, type:, level:, is:due, is:flagged, is:suspended, is:leech", Arity = ArgumentArity.ZeroOrMore };
        var list = new Command("list", "List questions") { query };
        list.SetAction((parsed, cancel) => ListAsync(new Composition(console, options.Read(parsed, console)), parsed.GetValue(query) ?? [], cancel));

        return new("questions", "Look at the question bank and check it")
        {
            check,
            list,
            QuestionMark.Build(options, console, "flag", "Flag a question, to find it again with is:flagged", CardMark.Flagged, CardMark.Unflagged),
            QuestionMark.Build(options, console, "suspend", "Take a question out of the schedule", CardMark.Suspended, CardMark.Unsuspended),
            QuestionMark.Build(options, console, "bury", "Put a question off to the next study day", CardMark.Buried, CardMark.Unburied),
            QuestionMark.Build(options, console, "reset", "Learn a question from the beginning", CardMark.Reset, undo: null),
        };
    }

    private static int Check(Composition arena, string? path)
    {
        IReadOnlyList<string> files = path is null ? CatalogReader.FindFiles(arena.ContentRoot, arena.Settings.UserDecks) : FilesAt(path);
        Catalog catalog = CatalogReader.Read(files);
        IReadOnlyList<Problem> problems = [.. catalog.Problems, .. GeneratorCheck.Run(catalog)];
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.questions.check/1", new JsonObject
            {
                ["decks"] = JsonOutput.Array(catalog.Decks.Select(Json)),
                ["problems"] = JsonOutput.Array(problems.Select(problem => new JsonObject
                {
                    ["code"] = problem.Code,
                    ["file"] = problem.File,
                    ["line"] = problem.Line,
                    ["column"] = problem.Column,
                    ["message"] = $"{problem.Message}; {problem.Hint}",
                })),
            });
        }
        else
        {
            problems.ToList().ForEach(problem => arena.Console.Error.WriteLine(problem));
            arena.Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{catalog.Decks.Count} decks, {catalog.Questions.Count()} questions and families, {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}"));
        }

        return problems.Count > 0 ? (int)ErrorCode.ContentInvalid : 0;
    }

    private static IReadOnlyList<string> FilesAt(string path)
    {
        if (Directory.Exists(path))
        {
            return [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)];
        }

        return File.Exists(path)
            ? [Path.GetFullPath(path)]
            : throw new ArenaException(ErrorCode.NotFound, $"There is no file or folder '{path}'.", "Give a deck file, a folder, or nothing for all decks.");
    }

    private static JsonObject Json(Deck deck)
    {
        List<string> kinds = [.. deck.Questions.Select(question => question.Content).OfType<QuestionContent.Authored>().Select(content => content.Prompt.Body.Kind)];
        return new()
        {
            ["id"] = deck.Id.Value,
            ["questions"] = kinds.Count,
            ["generators"] = deck.Questions.Count - kinds.Count,
            ["kinds"] = Count(kinds),
            ["levels"] = Count(deck.Questions.Select(question => question.Level.ToString().ToLowerInvariant())),
        };
    }

    private static JsonObject Count(IEnumerable<string> names) => new(names
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => KeyValuePair.Create(group.Key, (JsonNode?)group.Count())));

    private static async Task<int> ListAsync(Composition arena, string[] query, CancellationToken cancel)
    {
        QuestionFilter filter = QuestionFilter.Parse(string.Join(' ', query));
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        var record = await arena.Data.Store.ReadStudyAsync(Core.Journal.PlayerId.Me, cancel).ConfigureAwait(false);
        DateOnly today = arena.Calendar.DayOf(arena.Desk.Now);
        List<Question> found = [.. catalog.Questions.Where(question => filter.Matches(question, record.Cards.GetValueOrDefault(question.Id), today, record.MarksOf(question.Id)))];
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.questions.list/1", new JsonObject
            {
                ["questions"] = JsonOutput.Array(found.Select(question => new JsonObject
                {
                    ["id"] = question.Id.Value,
                    ["deck"] = question.Deck.Value,
                    ["level"] = question.Level.ToString().ToLowerInvariant(),
                    ["kind"] = question.Kind,
                    ["tags"] = JsonOutput.Array(question.Tags.Select(tag => (JsonNode?)tag)),
                    ["flagged"] = record.MarksOf(question.Id).IsFlagged,
                    ["suspended"] = record.MarksOf(question.Id).IsSuspended,
                    ["lapses"] = record.Cards.GetValueOrDefault(question.Id)?.Lapses ?? 0,
                    ["seen"] = record.Cards.ContainsKey(question.Id),
                })),
            });
            return 0;
        }

        foreach (Question question in found)
        {
            arena.Console.Out.WriteLine($"{Columns.PadRight(question.Id.Value, 38)} {Columns.PadRight(question.Kind, 10)} {Ask(question, arena.Settings.Language)}");
        }

        arena.Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Count} of {catalog.Questions.Count()} questions"));
        return 0;
    }

    private static string Ask(Question question, Language language) => question.Content switch
    {
        QuestionContent.Authored authored => Columns.Cut(MarkdownLayout.OneLine(authored.Prompt.Ask.In(language)), 60, "..."),
        QuestionContent.Family family => family.Generator,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
