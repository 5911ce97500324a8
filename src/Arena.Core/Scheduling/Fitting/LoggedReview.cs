using Arena.Core.Interchange;
using Arena.Core.Time;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>One review of a log, as far as a fit looks at it.</summary>
/// <param name="Card">Names the card; compared ordinally.</param>
/// <param name="At">When the answer was given.</param>
/// <param name="Day">The study day of that instant.</param>
/// <param name="Grade">The grade in force.</param>
public readonly record struct LoggedReview(string Card, DateTimeOffset At, DateOnly Day, Grade Grade)
{
    private const int NewState = 0;

    /// <summary>The reviews of another program's log. Of a card that is new again only what came after counts.</summary>
    /// <param name="log">The log.</param>
    /// <param name="calendar">Tells the study day of an instant.</param>
    public static IReadOnlyList<LoggedReview> Of(ForeignLog log, StudyCalendar calendar)
    {
        var begins = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < log.Reviews.Count; i++)
        {
            if (log.Reviews[i].State == NewState)
            {
                begins[log.Reviews[i].Card] = i;
            }
        }

        return
        [
            .. log.Reviews
                .Where((review, i) => i >= begins.GetValueOrDefault(review.Card))
                .Select(review => new LoggedReview(review.Card, review.At, calendar.DayOf(review.At), review.Grade)),
        ];
    }
}
