using System.Globalization;
using System.Text.Json;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Time;

namespace Arena.Core.Interchange;

/// <summary>Turns a log of another program into acts of the journal.</summary>
/// <remarks>
/// Its cards become questions <c>import/CARD</c> of a deck <c>import</c>, which need not exist: no question of a deck file can be called
/// so by accident. Everything is checked against what is stored before there is anything to write.
/// </remarks>
public static class ImportedReviews
{
    /// <summary>Begins the name of every question that stands for a card of another program.</summary>
    public const string Prefix = "import/";

    /// <summary>The kind of an imported review, beside the kinds of questions.</summary>
    public const string Kind = "import";

    private static readonly DeckId Deck = new("import");

    /// <summary>What there is to write.</summary>
    /// <param name="Acts">One for each review that is not stored yet, in the order of the log.</param>
    /// <param name="AlreadyThere">Reviews that are stored: the same card, instant and grade.</param>
    public sealed record Plan(IReadOnlyList<JournalEvent> Acts, int AlreadyThere);

    /// <summary>The question that stands for a card.</summary>
    public static QuestionId QuestionOf(string card) => new(Prefix + card);

    /// <summary>The card that a question stands for.</summary>
    public static string CardOf(QuestionId question) =>
        question.Value.StartsWith(Prefix, StringComparison.Ordinal) ? question.Value[Prefix.Length..] : question.Value;

    /// <summary>Compares a log with what is stored.</summary>
    /// <param name="log">The log.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="stored">All reviews of the player in force.</param>
    /// <param name="player">Whose reviews they become.</param>
    /// <param name="calendar">Gives each review the study day on which it was given.</param>
    /// <returns>What to write, or every review that is older than one of its card that is stored.</returns>
    public static Parsed<Plan> Compare(
        ForeignLog log, string file, IEnumerable<JournalEvent.Reviewed> stored, PlayerId player, StudyCalendar calendar)
    {
        var known = new Dictionary<(QuestionId, DateTimeOffset, Grade), int>();
        var last = new Dictionary<QuestionId, DateTimeOffset>();
        foreach (JournalEvent.Reviewed reviewed in stored)
        {
            var key = (reviewed.Review.Question, reviewed.At, reviewed.Review.Grade);
            known[key] = known.GetValueOrDefault(key) + 1;
            last[reviewed.Review.Question] = reviewed.At;
        }

        Seed session = SessionOf(log);
        var acts = new List<JournalEvent>();
        var problems = new List<Problem>();
        int alreadyThere = 0;
        foreach (ForeignReview review in log.Reviews)
        {
            QuestionId question = QuestionOf(review.Card);
            var key = (question, review.At, review.Grade);
            if (known.TryGetValue(key, out int count) && count > 0)
            {
                known[key] = count - 1;
                alreadyThere++;
            }
            else if (last.TryGetValue(question, out DateTimeOffset newest) && review.At < newest)
            {
                problems.Add(new(
                    "R003", file, review.Line, 0,
                    $"card {review.Card} was reviewed at {IsoInstant.Write(review.At)}, before its stored review at {IsoInstant.Write(newest)}",
                    "import the older log first, into an empty data directory"));
            }
            else
            {
                acts.Add(new JournalEvent.Reviewed(player, review.At, Of(review, question, log.Format, session, calendar)));
            }
        }

        return problems.Count > 0 ? new(null, problems) : new(new(acts, alreadyThere), []);
    }

    /// <summary>One session for one log, which does not depend on when or how often it is read.</summary>
    private static Seed SessionOf(ForeignLog log) => log.Reviews is [var first, ..]
        ? new Seed((ulong)log.Reviews.Count).Derive(first.Card).Derive(first.At.UtcTicks)
        : new Seed(0);

    private static Review Of(ForeignReview review, QuestionId question, ReviewFormat format, Seed session, StudyCalendar calendar) => new()
    {
        Question = question,
        Deck = Deck,
        Seed = new Seed(0),
        Session = session,
        Day = calendar.DayOf(review.At),
        Kind = Kind,
        Response = "",
        IsRight = review.Grade != Grade.Again,
        Took = review.Took ?? TimeSpan.Zero,
        Suggested = review.Grade,
        Grade = review.Grade,

        // Nobody knows; above 0, because 0 would say that the day was finished.
        LeftToday = 1,
        Import = new(NameOf(format), TokenOf(review), review.State, review.Took is not null),
    };

    private static string NameOf(ReviewFormat format) => format switch
    {
        ReviewFormat.FsrsCsv => "fsrs-csv",
        ReviewFormat.PyFsrs => "py-fsrs",
        ReviewFormat.AnkiRevlog => "anki-revlog",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string TokenOf(ForeignReview review) =>
        review.IsNumber ? review.Card : string.Create(CultureInfo.InvariantCulture, $"\"{JsonEncodedText.Encode(review.Card)}\"");
}
