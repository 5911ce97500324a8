using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Cli.Memory;
using Arena.Core;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs fit</c>: fits the weights of FSRS-6 to a log; to the learner's own, through the gate, without a file.</summary>
internal sealed class FsrsFit
{
    private readonly FsrsLogOptions _log = new(FitRecipe.Arena);

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new FsrsFit();
        var command = new Command("fit", "Fit the memory model to a review log");
        verb._log.AddTo(command);
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        ReviewLog log = await _log.ReadLogAsync(parsed, arena, cancel).ConfigureAwait(false);
        FitOptions options = _log.ReadFit(parsed, cancel);
        if (log.LongTermItems == 0)
        {
            throw new ArenaException(
                ErrorCode.NotFound, $"There is nothing to fit: no review in {Figures.Count(log.Reviews)} came on a later day than the one before.",
                "Come back when you have studied on some days, or name a log: arena fsrs fit LOG.csv");
        }

        long start = Stopwatch.GetTimestamp();
        bool isOwn = !_log.IsFile(parsed);
        ParameterFit? tried = isOwn && log.LongTermItems >= AdoptionGate.FewestItems
            ? await arena.Fits.FitAsync(log, options, cancel).ConfigureAwait(false)
            : null;
        FsrsParameters parameters = tried?.Parameters ?? Fitter.Fit(log, options);
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        (double logLoss, double rmse) = Evaluator.InSample(log, parameters);
        (double defaultLogLoss, double defaultRmse) = Evaluator.InSample(log, FsrsParameters.Default);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.fsrs-fit/1", new JsonObject
            {
                ["items"] = log.LongTermItems,
                ["parameters"] = JsonOutput.Array(Weights(parameters).Select(weight => (JsonNode?)weight)),
                ["log_loss"] = logLoss,
                ["rmse_bins"] = rmse,
                ["default_log_loss"] = defaultLogLoss,
                ["default_rmse_bins"] = defaultRmse,
                ["recipe"] = options.Recipe.Name,
                ["epochs"] = options.Epochs,
                ["adopted"] = tried?.IsAdopted ?? false,
                ["seconds"] = took.TotalSeconds,
            });
            return 0;
        }

        var culture = CultureInfo.InvariantCulture;
        TextWriter output = arena.Console.Out;
        output.WriteLine(string.Create(culture, $"{log.LongTermItems} long-term reviews of {log.Cards} cards, {log.Retention01:0.0%} recalled. Fitted in {took.TotalSeconds:0.00} s, recipe {options.Recipe.Name}, {options.Epochs} epochs."));
        output.WriteLine(string.Create(culture, $"log loss {logLoss:0.0000} (published weights {defaultLogLoss:0.0000})   RMSE(bins) {rmse:0.0000} ({defaultRmse:0.0000})"));
        output.WriteLine(string.Join(", ", Weights(parameters).Select(weight => weight.ToString("0.####", culture))));
        output.WriteLine(Outcome(isOwn, log.LongTermItems, tried));
        return 0;
    }

    private static IEnumerable<double> Weights(FsrsParameters parameters) =>
        Enumerable.Range(0, 21).Select(i => Math.Round(parameters[i], 6));

    private static string Outcome(bool isOwn, int items, ParameterFit? tried) => (isOwn, tried) switch
    {
        (false, _) => "Nothing was changed: a file is only looked at.",
        (true, null) => string.Create(CultureInfo.InvariantCulture, $"Not adopted: {items} of the {AdoptionGate.FewestItems} long-term reviews that a fit needs to be trusted."),
        (true, { } fit) => FitDesk.Describe(fit),
    };
}
