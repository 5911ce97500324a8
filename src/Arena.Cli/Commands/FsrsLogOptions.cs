using System.CommandLine;
using Arena.Cli.Memory;
using Arena.Core;
using Arena.Core.Interchange;
using Arena.Core.Journal;
using Arena.Core.Scheduling.Fitting;
using Arena.Core.Time;

namespace Arena.Cli.Commands;

/// <summary>The log and the recipe that <c>arena fsrs fit</c> and <c>arena fsrs evaluate</c> work on.</summary>
internal sealed class FsrsLogOptions
{
    private readonly Argument<string?> _file = new("LOG.csv") { Description = "A review log, or - for standard input; your own when left out", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int> _epochs = new("--epochs") { Description = "Passes over the log", HelpName = "N", DefaultValueFactory = _ => 8 };
    private readonly Option<string> _recipe;
    private readonly CalendarOptions _calendar = new();

    public FsrsLogOptions(FitRecipe recipe)
    {
        _recipe = new("--recipe") { Description = "How to fit: arena or fsrs-rs", HelpName = "R", DefaultValueFactory = _ => recipe.Name };
        _recipe.AcceptOnlyFromAmong([.. FitRecipe.All.Select(known => known.Name)]);
        RequireWithin(_epochs, 1, 1000);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_epochs);
        command.Options.Add(_recipe);
        _calendar.AddTo(command);
    }

    /// <summary>Whether a file is named, so that nothing of the learner's own may change.</summary>
    public bool IsFile(ParseResult parsed) => parsed.GetValue(_file) is not null;

    public FitOptions ReadFit(ParseResult parsed, CancellationToken cancel) => new()
    {
        Recipe = FitRecipe.All.Single(recipe => recipe.Name == parsed.GetRequiredValue(_recipe)),
        Epochs = parsed.GetRequiredValue(_epochs),
        Parallel = Threads.For,
        Stop = () => cancel.IsCancellationRequested,
    };

    /// <summary>Reads the log.</summary>
    /// <exception cref="ArenaException">There is no such file or time zone, or a line cannot be read: then none is used.</exception>
    public async Task<ReviewLog> ReadLogAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        if (parsed.GetValue(_file) is not { } file)
        {
            return await OwnLog.ReadAsync(arena.Data.Store, PlayerId.Me, cancel).ConfigureAwait(false);
        }

        StudyCalendar calendar = _calendar.Read(parsed, arena.Console.Time);
        InputText input = await InputText.ReadAsync(arena, file, cancel).ConfigureAwait(false);
        Parsed<ForeignLog> read = ReviewCsvReader.Read(input.Text, input.Name);
        return read.Value is { } log
            ? ReviewLog.Of(LoggedReview.Of(log, calendar))
            : throw InputText.Refuse(read.Problems, "Nothing was used.");
    }

    private static void RequireWithin(Option<int> option, int low, int high) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out int value) && value >= low && value <= high))
        {
            result.AddError($"{option.Name} is {text}; it must be {low} to {high}.");
        }
    });
}
