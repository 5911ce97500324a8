using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Interchange;
using Arena.Core.Scheduling;

namespace Arena.Cli.Interchange;

/// <summary>The review logs of py-fsrs as JSON: <c>card_id, rating, review_datetime, review_duration</c>.</summary>
/// <remarks>A list of them, or an object with such a list as <c>review_logs</c>; other keys are ignored.</remarks>
internal sealed class PyFsrsLog
{
    private const string Code = "R004";

    private readonly JsonReport _report;
    private readonly TimeOrder _order = new("entry");
    private readonly List<(ForeignReview Review, JsonNode Time)> _reviews = [];

    private PyFsrsLog(JsonReport report)
    {
        _report = report;
    }

    /// <summary>Reads a whole log.</summary>
    /// <returns>The log, or every mistake with its line.</returns>
    public static Parsed<ForeignLog> Read(string text, string file)
    {
        Parsed<JsonNode> parsed = JsonText.Parse(text, file, Code);
        if (parsed.Value is not { } root)
        {
            return new(null, parsed.Problems);
        }

        var report = new JsonReport(Code, file, text);
        JsonArray? list = root as JsonArray ?? (root as JsonObject)?["review_logs"] as JsonArray;
        if (list is null)
        {
            report.Add(root, "there is no list of review logs", "give a list, or an object with a list 'review_logs'");
            return new(null, report.Problems);
        }

        var log = new PyFsrsLog(report);
        foreach (JsonNode? node in list)
        {
            log.Read(list, node);
        }

        return report.IsClean ? new(new(ReviewFormat.PyFsrs, log.Reviews(text), 0), []) : new(null, report.Problems);
    }

    /// <summary>Writes a whole log, one review a line; what <see cref="Read(string, string)"/> reads from it gives the same text again.</summary>
    public static string Write(IReadOnlyList<ForeignReview> reviews)
    {
        if (reviews.Count == 0)
        {
            return "[]\n";
        }

        var text = new StringBuilder("[\n");
        for (int i = 0; i < reviews.Count; i++)
        {
            ForeignReview review = reviews[i];
            string card = review.IsNumber ? review.Card : JsonText.Quote(review.Card);
            string took = review.Took is { } time ? ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) : "null";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{{\"card_id\": {card}, \"rating\": {(int)review.Grade}, \"review_datetime\": \"{IsoInstant.Write(review.At)}\", \"review_duration\": {took}}}{(i + 1 < reviews.Count ? "," : "")}\n");
        }

        return text.Append("]\n").ToString();
    }

    /// <summary>The reviews with their lines, which later checks name.</summary>
    private List<ForeignReview> Reviews(string text)
    {
        IReadOnlyDictionary<string, int> lines = JsonLines.Find(text, _reviews.Select(review => review.Time.GetPath()).ToHashSet(StringComparer.Ordinal));
        return [.. _reviews.Select(review => review.Review with { Line = lines.GetValueOrDefault(review.Time.GetPath()) })];
    }

    private void Read(JsonArray list, JsonNode? node)
    {
        if (node is not JsonObject log)
        {
            _report.Add(node ?? list, $"{JsonText.Short(node)} is no review log", "give objects with card_id, rating and review_datetime");
            return;
        }

        (string? card, bool isNumber) = ReadCard(log);
        int? rating = Whole(log["rating"], 4);
        if (rating is null or 0)
        {
            _report.Add(log["rating"] ?? log, $"rating is {JsonText.Short(log["rating"])}", "it is 1 Again, 2 Hard, 3 Good or 4 Easy");
        }

        int? took = log["review_duration"] is { } duration ? Whole(duration, (int)Math.Min(int.MaxValue, ForeignReview.LongestTook.TotalMilliseconds)) : null;
        if (log["review_duration"] is { } given && took is null)
        {
            _report.Add(given, $"review_duration is {JsonText.Short(given)}", "it is whole milliseconds, zero or more, or null");
        }

        JsonNode? time = log["review_datetime"];
        if (time?.GetValueKind() != JsonValueKind.String || !IsoInstant.TryRead(time.GetValue<string>(), out DateTimeOffset at))
        {
            _report.Add(time ?? log, $"review_datetime is {JsonText.Short(time)}", "it is a time such as \"2026-03-29T20:32:32+00:00\"");
        }
        else if (card is not null && _order.Objection(card, at, _reviews.Count + 1) is { } objection)
        {
            _report.Add(time, objection, "the reviews of a card go forward in time");
        }
        else if (card is not null && rating is { } grade)
        {
            _reviews.Add((new(card, isNumber, at, (Grade)grade, null, took is { } ms ? TimeSpan.FromMilliseconds(ms) : null, 0), time));
        }
    }

    private (string? Card, bool IsNumber) ReadCard(JsonObject log)
    {
        JsonNode? node = log["card_id"];
        bool isNumber = node?.GetValueKind() == JsonValueKind.Number;
        string? card = node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node?.ToJsonString();
        bool isName = card is not null && (isNumber ? ForeignReview.IsWholeNumber(card) : node?.GetValueKind() == JsonValueKind.String && ForeignReview.IsCard(card));
        if (isName)
        {
            return (card, isNumber);
        }

        _report.Add(node ?? log, $"card_id is {JsonText.Short(node)}", $"it is a whole number, or a text of 1 to {ForeignReview.LongestCard} characters");
        return (null, false);
    }

    private static int? Whole(JsonNode? node, int most) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue(out int number) && number >= 0 && number <= most ? number : null;
}
