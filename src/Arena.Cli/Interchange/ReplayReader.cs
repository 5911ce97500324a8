using System.Text.Json;
using System.Text.Json.Nodes;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;

namespace Arena.Cli.Interchange;

/// <summary>Reads and checks what <c>arena fsrs replay</c> is given. Keys that mean nothing here are kept and given back.</summary>
internal sealed class ReplayReader
{
    private const string Code = "F001";
    private const double LongestStepSeconds = 36_500.0 * 86_400;

    private readonly JsonReport _report;
    private readonly SchedulingProfile _profile;

    private ReplayReader(JsonReport report, SchedulingProfile profile)
    {
        _report = report;
        _profile = profile;
    }

    /// <summary>Reads the document.</summary>
    /// <returns>The request, or every mistake with its line.</returns>
    public static Parsed<ReplayRequest> Read(string text, string file)
    {
        Parsed<JsonNode> parsed = JsonText.Parse(text, file, Code);
        if (parsed.Value is not { } root)
        {
            return new(null, parsed.Problems);
        }

        var report = new JsonReport(Code, file, text);
        ReplayRequest? request = Read(root, report);
        return report.IsClean ? new(request, []) : new(null, report.Problems);
    }

    private static ReplayRequest? Read(JsonNode root, JsonReport report)
    {
        if (root is not JsonObject document || document["cards"] is not JsonArray cards)
        {
            report.Add(root, "there is no list 'cards'", "give an object with a list 'cards'");
            return null;
        }

        SchedulingProfile? profile = SchedulingProfile.Arena;
        if (document["profile"] is { } name)
        {
            profile = name.GetValueKind() == JsonValueKind.String ? SchedulingProfile.Find(name.GetValue<string>()) : null;
            if (profile is null)
            {
                report.Add(name, $"{name.ToJsonString()} is no profile", $"use one of {string.Join(", ", SchedulingProfile.All.Select(p => p.Name))}");
                return null;
            }
        }

        var reader = new ReplayReader(report, profile);
        return new(profile, document, [.. cards.Select((card, i) => reader.ReadCard(cards, card, i)).OfType<ReplayRequest.Card>()]);
    }

    private ReplayRequest.Card? ReadCard(JsonArray cards, JsonNode? node, int index)
    {
        if (node is not JsonObject card)
        {
            _report.Add(node ?? cards, $"card {index + 1} is no object", "give an object with 'id' and 'reviews'");
            return null;
        }

        if (card["id"] is not { } id)
        {
            _report.Add(card, $"card {index + 1} has no id", "give it an 'id': a number or a text");
            return null;
        }

        if (card["reviews"] is not JsonArray reviews)
        {
            _report.Add(card["reviews"] ?? card, $"card {id.ToJsonString()} has no list 'reviews'", "give it a list, which may be empty");
            return null;
        }

        SchedulerSettings settings = ReadSettings(card);
        IMemoryEngine engine = ReadEngine(card);
        bool isFuzzed = card["enable_fuzzing"] is { } fuzz && (fuzz.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? fuzz.GetValue<bool>()
            : Reject(fuzz, "enable_fuzzing", "true or false", false));
        return new(card, id.ToJsonString(), settings, engine, isFuzzed, new ReplayReviews(_report).Read(reviews));
    }

    private SchedulerSettings ReadSettings(JsonObject card) => SchedulerSettings.Default with
    {
        DesiredRetention01 = ReadNumber(card, "desired_retention", 0.9, value => value is > 0 and <= 1, "a number above 0, at most 1"),
        LearningSteps = ReadSteps(card, "learning_steps_seconds", SchedulerSettings.Default.LearningSteps),
        RelearningSteps = ReadSteps(card, "relearning_steps_seconds", SchedulerSettings.Default.RelearningSteps),
        MaximumIntervalDays = (int)ReadNumber(
            card, "maximum_interval", 36_500, value => value is >= 1 and <= 36_500 && double.IsInteger(value), "a whole number of days, 1 to 36500"),
    };

    private IMemoryEngine ReadEngine(JsonObject card)
    {
        if (card["parameters"] is not { } parameters)
        {
            return _profile.CreateEngine();
        }

        if (parameters is not JsonArray list || !list.All(IsNumber))
        {
            return Reject(parameters, "parameters", "a list of numbers", _profile.CreateEngine());
        }

        try
        {
            return _profile.CreateEngine([.. list.Select(number => number?.GetValue<double>() ?? double.NaN)]);
        }
        catch (ArgumentException failure)
        {
            _report.Add(parameters, failure.Message.Split(" (Parameter", 2)[0].TrimEnd('.'), "correct them, or leave them out for the published ones");
            return _profile.CreateEngine();
        }
    }

    private IReadOnlyList<TimeSpan> ReadSteps(JsonObject card, string key, IReadOnlyList<TimeSpan> otherwise)
    {
        if (card[key] is not { } node)
        {
            return otherwise;
        }

        return node is JsonArray steps && steps.All(step => IsNumber(step) && step?.GetValue<double>() is >= 0 and <= LongestStepSeconds)
            ? [.. steps.Select(step => TimeSpan.FromSeconds(step?.GetValue<double>() ?? 0))]
            : Reject(node, key, "a list of seconds, zero or more", otherwise);
    }

    private double ReadNumber(JsonObject card, string key, double otherwise, Func<double, bool> isRight, string wanted)
    {
        if (card[key] is not { } node)
        {
            return otherwise;
        }

        return IsNumber(node) && node.GetValue<double>() is var value && isRight(value) ? value : Reject(node, key, wanted, otherwise);
    }

    private T Reject<T>(JsonNode node, string key, string wanted, T otherwise)
    {
        _report.Add(node, $"{key} is {JsonText.Short(node)}", $"it is {wanted}");
        return otherwise;
    }

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number && double.IsFinite(node.GetValue<double>());
}
