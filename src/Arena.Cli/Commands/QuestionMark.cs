using System.CommandLine;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;

namespace Arena.Cli.Commands;

/// <summary><c>arena questions flag|suspend|bury|reset</c>: what a user does to cards besides answering them.</summary>
internal sealed class QuestionMark
{
    private readonly Argument<string[]> _ids = new("ID") { Description = "Ids of questions, such as heapq/parent-index", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _undo = new("--undo") { Description = "Take it back" };
    private readonly string _verb;
    private readonly CardMark _mark;
    private readonly CardMark? _back;

    private QuestionMark(string verb, CardMark mark, CardMark? back)
    {
        _verb = verb;
        _mark = mark;
        _back = back;
    }

    /// <summary>The verb.</summary>
    /// <param name="options">The options of every verb.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="mark">The mark it makes.</param>
    /// <param name="undo">The mark that <c>--undo</c> makes; null where nothing takes it back.</param>
    public static Command Build(GlobalOptions options, CliConsole console, string name, string description, CardMark mark, CardMark? undo)
    {
        var verb = new QuestionMark(name, mark, undo);
        var command = new Command(name, description) { verb._ids };
        if (undo is not null)
        {
            command.Options.Add(verb._undo);
        }

        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    /// <summary>Looks every question up before it marks the first, so that a typo marks nothing.</summary>
    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        CardMark mark = _back is { } back && parsed.GetValue(_undo) ? back : _mark;
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        Question[] questions = [.. parsed.GetRequiredValue(_ids).Select(id => catalog.Find(new QuestionId(id)) ?? throw new ArenaException(
            ErrorCode.NotFound, $"There is no question '{id}'. Nothing was changed.", "`arena questions list` shows all ids."))];
        foreach (Question question in questions)
        {
            await arena.Desk.MarkAsync(question.Id, mark, cancel).ConfigureAwait(false);
            if (!arena.Settings.Json)
            {
                arena.Console.Out.WriteLine($"Saved. {mark}: {question.Id}");
            }
        }

        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, $"arena.questions.{_verb}/1", new JsonObject
            {
                ["mark"] = mark.ToString(),
                ["questions"] = JsonOutput.Array(questions.Select(question => (JsonNode?)question.Id.Value)),
            });
        }

        return 0;
    }
}
