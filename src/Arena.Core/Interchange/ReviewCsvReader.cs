using System.Globalization;
using Arena.Core.Scheduling;

namespace Arena.Core.Interchange;

/// <summary>Reads a review log in CSV: the columns of the FSRS optimizer or those of Anki's revlog, told apart by the first line.</summary>
/// <remarks>
/// FSRS: <c>card_id</c>, <c>review_time</c> (milliseconds since 1970, or ISO 8601), <c>review_rating</c> (1 to 4), and where there are
/// <c>review_state</c> (before the review; 5 is a manual change and left out) and <c>review_duration</c> (milliseconds). Anki: see
/// <see cref="AnkiRow"/>. Columns by name in any order; others are ignored. O(n).
/// </remarks>
public sealed class ReviewCsvReader
{
    private const int ManualState = 5;

    private readonly string _file;
    private readonly Dictionary<string, int> _columns;
    private readonly List<Problem> _problems = [];
    private readonly List<ForeignReview> _reviews = [];
    private readonly TimeOrder _order = new();
    private readonly AnkiHistory? _anki;
    private int _leftOut;

    private ReviewCsvReader(string file, Dictionary<string, int> columns, bool isAnki)
    {
        _file = file;
        _columns = columns;
        _anki = isAnki ? new() : null;
    }

    /// <summary>Reads a whole log.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <returns>The log, or every line that cannot be read with the reason.</returns>
    public static Parsed<ForeignLog> Read(string text, string file)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        IReadOnlyList<string> header = CsvLine.Split(lines[0].TrimEnd('\r')) ?? [];
        Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < header.Count; i++)
        {
            columns.TryAdd(header[i], i);
        }

        bool isAnki = columns.ContainsKey("cid") && columns.ContainsKey("ease");
        string[] needed = isAnki ? ["id", "cid", "ease", "type", "factor", "time"] : ["card_id", "review_time", "review_rating"];
        string[] missing = [.. needed.Where(name => !columns.ContainsKey(name))];
        if (missing.Length > 0)
        {
            return new(null, [new(
                "R001", file, 1, 0, $"the first line names no column {string.Join(", ", missing)}",
                "it names the columns, such as card_id,review_time,review_rating,review_state,review_duration")]);
        }

        return new ReviewCsvReader(file, columns, isAnki).ReadLines(lines, header.Count);
    }

    private Parsed<ForeignLog> ReadLines(string[] lines, int width)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            IReadOnlyList<string>? fields = CsvLine.Split(line);
            if (fields is null)
            {
                Reject(i + 1, "a quote is not closed, or stands within a field", "put the whole field in quotes and write each quote twice");
            }
            else if (fields.Count != width)
            {
                Reject(i + 1, $"there are {fields.Count} fields where the first line names {width}", "check the commas");
            }
            else if (_anki is not null)
            {
                ReadAnki(fields, i + 1);
            }
            else
            {
                ReadFsrs(fields, i + 1);
            }
        }

        if (_problems.Count > 0)
        {
            return new(null, _problems);
        }

        return _anki is { } anki
            ? new(new(ReviewFormat.AnkiRevlog, anki.Reviews, anki.LeftOut), [])
            : new(new(ReviewFormat.FsrsCsv, _reviews, _leftOut), []);
    }

    private void ReadFsrs(IReadOnlyList<string> fields, int line)
    {
        string? state = Field(fields, "review_state");
        int? number = state is null or "" ? null : WholeNumber(state, ManualState);
        if (state is not null and not "" && number is null)
        {
            Reject(line, $"'{state}' is no state", "use 0 new, 1 learning, 2 review, 3 relearning, 4 filtered or 5 manual");
            return;
        }

        if (number == ManualState)
        {
            _leftOut++;
            return;
        }

        string rating = Field(fields, "review_rating") ?? "";
        if (rating is not ("1" or "2" or "3" or "4"))
        {
            Reject(line, $"'{rating}' is no rating", "use 1 Again, 2 Hard, 3 Good or 4 Easy");
            return;
        }

        string time = Field(fields, "review_time") ?? "";
        if (InstantOf(time) is not { } at)
        {
            Reject(line, $"'{time}' is no time", "use milliseconds since 1970 or ISO 8601, such as 2026-03-29T20:32:32+00:00");
        }
        else if (Card(fields, "card_id", line) is { } card && Took(fields, "review_duration", line, out TimeSpan? took) && InOrder(card, at, line))
        {
            _reviews.Add(new(card, ForeignReview.IsWholeNumber(card), at, (Grade)(rating[0] - '0'), number, took, line));
        }
    }

    private void ReadAnki(IReadOnlyList<string> fields, int line)
    {
        AnkiRow? row = AnkiRow.Read(name => Field(fields, name) ?? "", out string objection);
        if (row is null)
        {
            Reject(line, objection, "give the columns as Anki's table revlog has them");
        }
        else if (Card(fields, "cid", line) is { } card && InOrder(card, row.At, line))
        {
            _anki?.Add(card, row, line);
        }
    }

    private string? Card(IReadOnlyList<string> fields, string column, int line)
    {
        string card = Field(fields, column) ?? "";
        if (ForeignReview.IsCard(card))
        {
            return card;
        }

        Reject(line, $"'{card}' names no card", $"use 1 to {ForeignReview.LongestCard} characters");
        return null;
    }

    private bool Took(IReadOnlyList<string> fields, string column, int line, out TimeSpan? took)
    {
        string? text = Field(fields, column);
        took = null;
        if (text is null or "")
        {
            return true;
        }

        if (WholeNumber(text, (long)ForeignReview.LongestTook.TotalMilliseconds) is { } milliseconds)
        {
            took = TimeSpan.FromMilliseconds(milliseconds);
            return true;
        }

        Reject(line, $"'{text}' is no duration", "use whole milliseconds, at most a year, or leave it empty");
        return false;
    }

    private bool InOrder(string card, DateTimeOffset at, int line)
    {
        if (_order.Objection(card, at, line) is not { } objection)
        {
            return true;
        }

        Reject(line, objection, "the reviews of a card go forward in time");
        return false;
    }

    private string? Field(IReadOnlyList<string> fields, string column) => _columns.TryGetValue(column, out int index) ? fields[index] : null;

    private static DateTimeOffset? InstantOf(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long milliseconds))
        {
            return Instants.FromMilliseconds(milliseconds);
        }

        return IsoInstant.TryRead(text, out DateTimeOffset at) ? at : null;
    }

    private static int? WholeNumber(string text, int most) => (int?)WholeNumber(text, (long)most);

    private static long? WholeNumber(string text, long most) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most ? number : null;

    private void Reject(int line, string message, string hint) => _problems.Add(new("R002", _file, line, 0, message, hint));
}
