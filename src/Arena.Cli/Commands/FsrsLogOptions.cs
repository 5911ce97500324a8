using System.CommandLine;
using System.Text;
using Arena.Cli.Memory;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Scheduling.Fitting;
using Arena.Core.Time;

namespace Arena.Cli.Commands;

/// <summary>The log and the recipe that <c>arena fsrs fit</c> and <c>arena fsrs evaluate</c> work on.</summary>
internal sealed class FsrsLogOptions
{
    private const int MostProblems = 20;

    private readonly Argument<string?> _file = new("LOG.csv") { Description = "A review log, or - for standard input; your own when left out", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int> _epochs = new("--epochs") { Description = "Passes over the log", HelpName = "N", DefaultValueFactory = _ => 8 };
    private readonly Option<string> _recipe;
    private readonly Option<string> _zone = new("--time-zone") { Description = "Time zone of the study days of a file", HelpName = "Z", DefaultValueFactory = _ => "UTC" };
    private readonly Option<int> _rollover = new("--rollover") { Description = "Hour at which a study day of a file begins, 0 to 23", HelpName = "H", DefaultValueFactory = _ => 4 };

    public FsrsLogOptions(FitRecipe recipe)
    {
        _recipe = new("--recipe") { Description = "How to fit: arena or fsrs-rs", HelpName = "R", DefaultValueFactory = _ => recipe.Name };
        _recipe.AcceptOnlyFromAmong([.. FitRecipe.All.Select(known => known.Name)]);
        RequireWithin(_epochs, 1, 1000);
        RequireWithin(_rollover, 0, 23);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        new Option[] { _epochs, _recipe, _zone, _rollover }.ToList().ForEach(command.Options.Add);
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

        var calendar = new StudyCalendar(FindZone(parsed.GetRequiredValue(_zone)), parsed.GetRequiredValue(_rollover));
        string text = await ReadTextAsync(arena, file, cancel).ConfigureAwait(false);
        Parsed<IReadOnlyList<LoggedReview>> read = ReviewCsv.Read(text, file, calendar);
        if (read.Value is { } reviews)
        {
            return ReviewLog.Of(reviews);
        }

        foreach (Problem problem in read.Problems.Skip(1).Take(MostProblems - 1))
        {
            arena.Console.Error.WriteLine($"arena: {Describe(problem)}; {problem.Hint}");
        }

        string more = read.Problems.Count > 1 ? $" ({Console.Figures.Count(read.Problems.Count)} lines in all; nothing was used)" : "";
        throw new ArenaException(ErrorCode.ContentInvalid, Describe(read.Problems[0]) + more, read.Problems[0].Hint);
    }

    private static string Describe(Problem problem) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}: {problem.Message}");

    private static TimeZoneInfo FindZone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone)
        ? zone
        : throw new ArenaException(ErrorCode.Usage, $"There is no time zone '{name}'.", "Use a name such as UTC or Europe/Berlin.");

    private static async Task<string> ReadTextAsync(Composition arena, string file, CancellationToken cancel)
    {
        try
        {
            return file == "-"
                ? await arena.Console.In.ReadToEndAsync(cancel).ConfigureAwait(false)
                : await File.ReadAllTextAsync(file, Encoding.UTF8, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{file}' cannot be read: {error.Message}", "Give the path of a review log in CSV.", error);
        }
    }

    private static void RequireWithin(Option<int> option, int low, int high) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out int value) && value >= low && value <= high))
        {
            result.AddError($"{option.Name} is {text}; it must be {low} to {high}.");
        }
    });
}
