using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Interchange;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Interchange;
using Arena.Core.Journal;
using Arena.Core.Time;

namespace Arena.Cli.Commands;

/// <summary><c>arena reviews</c>: take the review log to another program, or bring one from there.</summary>
internal sealed class ReviewsCommand
{
    private const string Csv = "csv";
    private const string Json = "json";

    private readonly Argument<string> _file = new("FILE") { Description = "A file, or - for standard input or output" };
    private readonly CalendarOptions _calendar = new(isLocal: true);

    private readonly Option<string?> _format = new("--format")
    {
        Description = "csv (FSRS review log) or json (py-fsrs); by the name of the file when left out",
        HelpName = "F",
    };

    private ReviewsCommand()
    {
        _format.AcceptOnlyFromAmong(Csv, Json);
    }

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var writing = new ReviewsCommand();
        var export = new Command("export", "Write the review log for other programs") { writing._file, writing._format };
        export.SetAction((parsed, cancel) => writing.ExportAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));

        var reading = new ReviewsCommand();
        var import = new Command("import", "Read a review log: FSRS or Anki revlog CSV, or py-fsrs JSON") { reading._file, reading._format };
        reading._calendar.AddTo(import);
        import.SetAction((parsed, cancel) => reading.ImportAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return new("reviews", "Exchange review logs with other programs") { export, import };
    }

    private async Task<int> ExportAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        string file = parsed.GetRequiredValue(_file);
        IReadOnlyList<JournalEvent.Reviewed> reviews = await arena.Data.Store.ReadReviewsAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        IReadOnlyList<ForeignReview> log = ReviewExport.Of(reviews, arena.Fold);
        bool isJson = (parsed.GetValue(_format) ?? FormatOf(file)) == Json || (file == "-" && arena.Settings.Json);
        string text = isJson ? PyFsrsLog.Write(log) : ReviewCsvWriter.Write(log);
        if (file == "-")
        {
            await arena.Console.Out.WriteAsync(text.AsMemory(), cancel).ConfigureAwait(false);
            return 0;
        }

        await WriteAsync(file, text, cancel).ConfigureAwait(false);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.reviews.export/1", new JsonObject
            {
                ["file"] = file,
                ["format"] = isJson ? "py-fsrs" : "fsrs-csv",
                ["reviews"] = log.Count,
            });
        }
        else
        {
            arena.Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(log.Count)} written to {file}"));
        }

        return 0;
    }

    private async Task<int> ImportAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        StudyCalendar calendar = _calendar.Read(parsed, arena.Console.Time);
        InputText input = await InputText.ReadAsync(arena, parsed.GetRequiredValue(_file), cancel).ConfigureAwait(false);
        bool isJson = (parsed.GetValue(_format) ?? FormatIn(input.Text)) == Json;
        Parsed<ForeignLog> read = isJson ? PyFsrsLog.Read(input.Text, input.Name) : ReviewCsvReader.Read(input.Text, input.Name);
        if (read.Value is not { } log)
        {
            throw InputText.Refuse(read.Problems, "Nothing was stored.");
        }

        IReadOnlyList<JournalEvent.Reviewed> stored = await arena.Data.Store.ReadReviewsAsync(PlayerId.Me, cancel).ConfigureAwait(false);
        Parsed<ImportedReviews.Plan> compared = ImportedReviews.Compare(log, input.Name, stored, PlayerId.Me, calendar);
        if (compared.Value is not { } plan)
        {
            throw InputText.Refuse(compared.Problems, "Nothing was stored.");
        }

        await arena.Data.Journal.AppendAllAsync(plan.Acts, cancel).ConfigureAwait(false);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.reviews.import/1", new JsonObject
            {
                ["imported"] = plan.Acts.Count,
                ["already_there"] = plan.AlreadyThere,
                ["left_out"] = log.LeftOut,
                ["cards"] = log.Reviews.Select(review => review.Card).Distinct(StringComparer.Ordinal).Count(),
            });
        }
        else
        {
            arena.Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(plan.Acts.Count)} imported, {plan.AlreadyThere} already there, {log.LeftOut} left out (manual changes, cramming, before a reset)"));
        }

        return 0;
    }

    private static string Count(int reviews) => string.Create(CultureInfo.InvariantCulture, $"{reviews} {(reviews == 1 ? "review" : "reviews")}");

    private static string FormatOf(string file) => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) ? Json : Csv;

    private static string FormatIn(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['[' or '{', ..] ? Json : Csv;

    /// <summary>Beside the file and then in its place, so that a log that was there is not lost half way.</summary>
    private static async Task WriteAsync(string file, string text, CancellationToken cancel)
    {
        string path = Path.GetFullPath(file);
        string beside = path + ".tmp";
        try
        {
            await File.WriteAllTextAsync(beside, text, cancel).ConfigureAwait(false);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{file}' cannot be written: {failure.Message}", "Give another file, or - for standard output.", failure);
        }
    }
}
