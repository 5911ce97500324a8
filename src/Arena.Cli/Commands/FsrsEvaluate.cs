using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Scheduling.Fitting;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs evaluate</c>: how well models predict reviews that they have not seen.</summary>
internal sealed class FsrsEvaluate
{
    private readonly FsrsLogOptions _log = new(FitRecipe.FsrsRs);

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new FsrsEvaluate();
        var command = new Command("evaluate", "Compare memory models on held-out reviews of a log");
        verb._log.AddTo(command);
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        ReviewLog log = await _log.ReadLogAsync(parsed, arena, cancel).ConfigureAwait(false);
        if (log.LongTermItems < Evaluator.FewestItems)
        {
            throw new ArenaException(
                ErrorCode.NotFound, $"There is too little to evaluate: {Figures.Count(log.LongTermItems)} of {Figures.Count(Evaluator.FewestItems)} long-term reviews.",
                "A long-term review comes on a later day than the one before. Or name a log: arena fsrs evaluate LOG.csv");
        }

        FitOptions options = _log.ReadFit(parsed, cancel);
        Evaluation found = Evaluator.Evaluate(log, options);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.fsrs-evaluate/1", Json(found));
        }
        else
        {
            Lines(found, options).ToList().ForEach(arena.Console.Out.WriteLine);
        }

        return 0;
    }

    private static JsonObject Json(Evaluation found) => new()
    {
        ["items"] = found.Items,
        ["test_items"] = found.TestItems,
        ["retention"] = found.Retention01,
        ["models"] = new JsonObject(found.Models.Select(model => KeyValuePair.Create(model.Name, (JsonNode?)Json(found, model)))),
    };

    private static JsonObject Json(Evaluation found, ModelScore model)
    {
        var json = new JsonObject
        {
            ["log_loss"] = model.LogLoss.Center,
            ["auc"] = model.Auc,
            ["rmse_bins"] = model.RmseBins,
            ["interval"] = new JsonArray(model.LogLoss.Low, model.LogLoss.High),
            ["over_default"] = new JsonArray(model.OverDefault.Low, model.OverDefault.High),
            ["verdict"] = model.Verdict,
        };
        if (model.Name == Evaluator.SameDayModel && found.SameDayItems > 0)
        {
            json["same_day"] = new JsonObject
            {
                ["items"] = found.SameDayItems,
                ["log_loss"] = found.SameDayLogLoss,
                ["auc"] = found.SameDayAuc,
            };
        }

        return json;
    }

    private static IEnumerable<string> Lines(Evaluation found, FitOptions options)
    {
        var culture = CultureInfo.InvariantCulture;
        yield return string.Create(culture, $"{found.TestItems} of {found.Items} long-term reviews predicted before they were learned from, {found.Retention01:0.0%} recalled; recipe {options.Recipe.Name}, {options.Epochs} epochs.");
        yield return "model           log loss  [95 % by card]      AUC   RMSE(bins)  against default";
        foreach (ModelScore model in found.Models)
        {
            string verdict = model == found.Models[0]
                ? ""
                : string.Create(culture, $"{model.Verdict} [{model.OverDefault.Low:+0.0000;-0.0000}, {model.OverDefault.High:+0.0000;-0.0000}]");
            yield return string.Create(
                culture,
                $"{model.Name,-14}  {model.LogLoss.Center:0.0000}    [{model.LogLoss.Low:0.0000}, {model.LogLoss.High:0.0000}]  {model.Auc:0.000}  {model.RmseBins:0.0000}      {verdict}").TrimEnd();
        }

        if (found.SameDayItems > 0)
        {
            yield return string.Create(culture, $"fsrs7_default on {found.SameDayItems} reviews of the same day: log loss {found.SameDayLogLoss:0.0000}, AUC {found.SameDayAuc:0.000}.");
        }

        yield return "Smaller is better, but for AUC. Tied: the interval of the difference holds 0, so this log does not tell which is better.";
    }
}
