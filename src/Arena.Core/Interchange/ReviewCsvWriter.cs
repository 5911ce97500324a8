using System.Globalization;
using System.Text;

namespace Arena.Core.Interchange;

/// <summary>Writes a review log as CSV with the columns of the FSRS optimizer.</summary>
public static class ReviewCsvWriter
{
    /// <summary>The whole log; what <see cref="ReviewCsvReader"/> reads from it gives the same text again.</summary>
    public static string Write(IEnumerable<ForeignReview> reviews)
    {
        var text = new StringBuilder("card_id,review_time,review_rating,review_state,review_duration\n");
        foreach (ForeignReview review in reviews)
        {
            string took = review.Took is { } time ? ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{CsvLine.Quote(review.Card)},{review.At.ToUnixTimeMilliseconds()},{(int)review.Grade},{review.State},{took}\n");
        }

        return text.ToString();
    }
}
