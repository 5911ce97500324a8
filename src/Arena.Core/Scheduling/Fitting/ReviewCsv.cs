using System.Globalization;
using Arena.Core.Time;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>Reads a review log in the CSV form of the FSRS tools.</summary>
/// <remarks>
/// Columns by name, in any order: <c>card_id</c>, <c>review_time</c> (milliseconds since 1970, or ISO 8601; UTC where no offset is
/// given), <c>review_rating</c> (1 to 4), and if there <c>review_state</c> (before the review: 0 new, 1 learning, 2 review,
/// 3 relearning, 4 filtered, 5 manual) and <c>review_duration</c> (milliseconds). A manual change is no review and is left out; a card
/// that is new again begins anew.
/// </remarks>
public static class ReviewCsv
{
    private const int ManualState = 5;

    private static readonly string[] Required = ["card_id", "review_time", "review_rating"];

    /// <summary>Reads all lines.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="calendar">Tells the study day of an instant.</param>
    /// <returns>The reviews in the order of the file, or every line that could not be read.</returns>
    public static Parsed<IReadOnlyList<LoggedReview>> Read(string text, string file, StudyCalendar calendar)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        string[] header = [.. Fields(lines[0]).Select(field => field.ToLowerInvariant())];
        string[] missing = [.. Required.Where(name => !header.Contains(name))];
        if (missing.Length > 0)
        {
            return new(null, [new(
                "R001", file, 1, 0, $"the first line names no column {string.Join(", ", missing)}",
                "it begins with the names of the columns, such as card_id,review_time,review_rating")]);
        }

        var reader = new Reader(header, file, calendar);
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length > 0)
            {
                reader.Add(Fields(lines[i]), i + 1);
            }
        }

        return reader.Problems.Count > 0 ? new(null, reader.Problems) : new(reader.Reviews, []);
    }

    private static string[] Fields(string line) => [.. line.Split(',').Select(field => field.Trim().Trim('"'))];

    private sealed class Reader(string[] header, string file, StudyCalendar calendar)
    {
        private readonly int _card = Array.IndexOf(header, "card_id");
        private readonly int _time = Array.IndexOf(header, "review_time");
        private readonly int _rating = Array.IndexOf(header, "review_rating");
        private readonly int _state = Array.IndexOf(header, "review_state");
        private readonly int _duration = Array.IndexOf(header, "review_duration");
        private readonly Dictionary<string, (DateTimeOffset At, int Line)> _last = new(StringComparer.Ordinal);
        private readonly List<LoggedReview> _reviews = [];
        private readonly Dictionary<string, int> _begins = new(StringComparer.Ordinal);

        internal List<Problem> Problems { get; } = [];

        /// <summary>What counts: of a card that began anew only what came after.</summary>
        internal IReadOnlyList<LoggedReview> Reviews =>
            [.. _reviews.Where((review, i) => !_begins.TryGetValue(review.Card, out int from) || i >= from)];

        internal void Add(string[] fields, int line)
        {
            if (fields.Length != header.Length)
            {
                Reject(line, $"has {fields.Length} fields where the first line names {header.Length}", "check the commas");
                return;
            }

            int state = 1;
            if (_state >= 0 && !(int.TryParse(fields[_state], NumberStyles.None, CultureInfo.InvariantCulture, out state) && state <= ManualState))
            {
                Reject(line, $"'{fields[_state]}' is no state", "use 0 new, 1 learning, 2 review, 3 relearning, 4 filtered, 5 manual");
                return;
            }

            if (_duration >= 0 && fields[_duration].Length > 0
                && !long.TryParse(fields[_duration], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                Reject(line, $"'{fields[_duration]}' is no duration", "use whole milliseconds, or leave it empty");
                return;
            }

            if (state != ManualState)
            {
                Add(fields[_card], fields[_time], fields[_rating], isNew: _state >= 0 && state == 0, line);
            }
        }

        private void Add(string card, string time, string rating, bool isNew, int line)
        {
            if (card.Length == 0)
            {
                Reject(line, "names no card", "give the card_id");
            }
            else if (TimeOf(time) is not { } at)
            {
                Reject(line, $"'{time}' is no time", "use milliseconds since 1970 or ISO 8601, such as 2026-03-29T20:32:32Z");
            }
            else if (rating is not ("1" or "2" or "3" or "4"))
            {
                Reject(line, $"'{rating}' is no rating", "use 1 Again, 2 Hard, 3 Good or 4 Easy");
            }
            else if (_last.TryGetValue(card, out var before) && at < before.At)
            {
                Reject(
                    line, $"card {card} was reviewed at {time}, before its review of line {before.Line}", "the reviews of a card go forward in time");
            }
            else
            {
                if (isNew)
                {
                    _begins[card] = _reviews.Count;
                }

                _last[card] = (at, line);
                _reviews.Add(new(card, at, calendar.DayOf(at), (Grade)(rating[0] - '0')));
            }
        }

        private void Reject(int line, string message, string hint) => Problems.Add(new("R002", file, line, 0, message, hint));

        private static DateTimeOffset? TimeOf(string text)
        {
            var culture = CultureInfo.InvariantCulture;
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out long milliseconds))
            {
                // The years 1 to 9999, which is what the calendar can hold.
                return milliseconds is >= -62_135_500_000_000 and <= 253_402_000_000_000
                    ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
                    : null;
            }

            bool looksIso = text.Length >= 10 && text[4] == '-' && text[7] == '-';
            return looksIso && DateTimeOffset.TryParse(
                text, culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at) ? at : null;
        }
    }
}
