using Arena.Core.Interchange;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Arena.Core.Time;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class LoggedReviewTests
{
    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    [Fact]
    public void Milliseconds_and_ISO_8601_mean_the_same_instant()
    {
        var expected = new LoggedReview("7", new DateTimeOffset(2026, 3, 29, 1, 2, 3, TimeSpan.Zero), new DateOnly(2026, 3, 28), Grade.Good);

        Assert.Equal([expected], Read("card_id,review_time,review_rating\n7,1774746123000,3\n").Value ?? []);
        Assert.Equal([expected], Read("review_rating,card_id,review_time,review_duration\r\n3,7,2026-03-29T01:02:03.000000+00:00,\r\n").Value ?? []);
        Assert.Equal([expected], Read("\uFEFFcard_id,review_time,review_rating\n7,2026-03-29T03:02:03+02:00,3").Value ?? []);
        Assert.Equal([expected], Read("card_id,review_time,review_rating\n7,2026-03-29 01:02:03,3").Value ?? []);
    }

    [Fact]
    public void A_manual_change_is_no_review_and_a_card_that_is_new_again_begins_anew()
    {
        const string Header = "card_id,review_time,review_rating,review_state,review_duration\n";

        IReadOnlyList<LoggedReview>? reviews = Read(Header + "1,1000,1,0,5\n1,2000,3,1,5\n1,3000,0,5,0\n2,3500,4,0,\n1,4000,2,0,5\n1,5000,3,1,5\n").Value;

        Assert.Equal([("2", Grade.Easy), ("1", Grade.Hard), ("1", Grade.Good)], (reviews ?? []).Select(review => (review.Card, review.Grade)));
    }

    [Theory]
    [InlineData("1,1000", "2 fields")]
    [InlineData("1,1000,0,1,5", "'0' is no rating")]
    [InlineData("1,1000,5,1,5", "'5' is no rating")]
    [InlineData("1,1000,Good,1,5", "'Good' is no rating")]
    [InlineData("1,yesterday,3,1,5", "'yesterday' is no time")]
    [InlineData("1,12:30,3,1,5", "'12:30' is no time")]
    [InlineData("1,99999999999999999,3,1,5", "is no time")]
    [InlineData("1,1000,3,6,5", "'6' is no state")]
    [InlineData("1,1000,3,1,-5", "'-5' is no duration")]
    [InlineData(",1000,3,1,5", "names no card")]
    [InlineData("9,400,3,1,5", "before its review of line 2")]
    public void A_broken_line_is_refused_with_its_number_and_the_reason(string line, string reason)
    {
        Parsed<IReadOnlyList<LoggedReview>> read = Read($"card_id,review_time,review_rating,review_state,review_duration\n9,500,3,0,1\n{line}\n");

        Assert.Null(read.Value);
        Problem problem = Assert.Single(read.Problems);
        Assert.Equal(("log.csv", 3), (problem.File, problem.Line));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_broken_line_is_named() =>
        Assert.Equal([2, 4], Read("card_id,review_time,review_rating\n1,x,3\n1,5,3\n1,5,9\n").Problems.Select(problem => problem.Line));

    [Fact]
    public void A_file_without_its_columns_is_refused() =>
        Assert.Contains("review_rating", Assert.Single(Read("card_id,review_time\n1,2\n").Problems).Message, StringComparison.Ordinal);

    private static Parsed<IReadOnlyList<LoggedReview>> Read(string text)
    {
        Parsed<ForeignLog> read = ReviewCsvReader.Read(text, "log.csv");
        return new(read.Value is { } log ? LoggedReview.Of(log, Calendar) : null, read.Problems);
    }
}
