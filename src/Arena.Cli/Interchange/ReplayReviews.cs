using System.Text.Json;
using System.Text.Json.Nodes;
using Arena.Cli.Json;
using Arena.Core.Interchange;
using Arena.Core.Scheduling;

namespace Arena.Cli.Interchange;

/// <summary>Reads the reviews of one card, which go forward in time.</summary>
internal sealed class ReplayReviews(JsonReport report)
{
    private const string Time = "review_datetime";
    private const string Delta = "delta_t_days";
    private const double LongestDeltaDays = 1_000_000;

    private DateTimeOffset? _last;
    private bool? _hasTimes;

    /// <summary>Reads them in order.</summary>
    public List<ReplayRequest.Review> Read(JsonArray reviews)
    {
        var read = new List<ReplayRequest.Review>();
        for (int i = 0; i < reviews.Count; i++)
        {
            if (reviews[i] is JsonObject review)
            {
                read.Add(Read(review, isFirst: i == 0));
            }
            else
            {
                report.Add(reviews[i] ?? reviews, $"review {i + 1} is no object", $"give an object with 'rating' and '{Time}'");
            }
        }

        return read;
    }

    private ReplayRequest.Review Read(JsonObject review, bool isFirst)
    {
        Grade grade = ReadGrade(review);
        (JsonNode? time, JsonNode? delta) = (review[Time], review[Delta]);
        if (time is not null && delta is not null)
        {
            report.Add(delta, $"the review has both {Time} and {Delta}", "give one of them");
        }
        else if (time is null && delta is null && !isFirst)
        {
            report.Add(review, $"the review has neither {Time} nor {Delta}", "give one of them");
        }
        else if (time is null && delta is null)
        {
            return new(review, grade, null, 0);
        }
        else if (_hasTimes is { } before && before != time is not null)
        {
            report.Add(time ?? delta ?? review, $"some reviews of the card have {Time} and some {Delta}", "give the same for all of a card");
        }

        _hasTimes ??= time is not null;
        return new(review, grade, time is null ? null : ReadTime(time), delta is null ? 0 : ReadDelta(delta));
    }

    private Grade ReadGrade(JsonObject review)
    {
        JsonNode? node = review["rating"];
        if (node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue(out int rating) && rating is >= 1 and <= 4)
        {
            return (Grade)rating;
        }

        report.Add(node ?? review, $"rating is {JsonText.Short(node)}", "it is 1 Again, 2 Hard, 3 Good or 4 Easy");
        return Grade.Again;
    }

    private DateTimeOffset? ReadTime(JsonNode node)
    {
        if (node.GetValueKind() != JsonValueKind.String || !IsoInstant.TryRead(node.GetValue<string>(), out DateTimeOffset at))
        {
            report.Add(node, $"{Time} is {JsonText.Short(node)}", "it is a time such as \"2026-03-29T20:32:32+00:00\"");
            return null;
        }

        if (_last is { } last && at < last)
        {
            report.Add(node, $"{Time} is {JsonText.Short(node)}, before the review that precedes it", "the reviews of a card go forward in time");
        }

        _last = at;
        return at;
    }

    private double ReadDelta(JsonNode node)
    {
        if (node.GetValueKind() == JsonValueKind.Number && node.GetValue<double>() is >= 0 and <= LongestDeltaDays and var days)
        {
            return days;
        }

        report.Add(node, $"{Delta} is {JsonText.Short(node)}", "it is a number of days, zero or more");
        return 0;
    }
}
