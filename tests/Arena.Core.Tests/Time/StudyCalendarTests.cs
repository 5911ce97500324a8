using System.Globalization;
using Arena.Core.Time;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Time;

public sealed class StudyCalendarTests
{
    internal static TimeZoneInfo Berlin => Zone("Europe/Berlin", baseHours: 1, startMonth: 3, startWeek: 5, startHour: 2, endMonth: 10, endWeek: 5, endHour: 3);

    private static TimeZoneInfo NewYork => Zone("America/New_York", baseHours: -5, startMonth: 3, startWeek: 2, startHour: 2, endMonth: 11, endWeek: 1, endHour: 2);

    public static TheoryData<string, int> ZonesAndHours =>
        [.. from zone in new[] { "Berlin", "New York", "UTC" } from hour in Enumerable.Range(0, 24) select (zone, hour)];

    [Theory]
    [InlineData("2026-06-10T01:50:00Z", "2026-06-09")] // 03:50
    [InlineData("2026-06-10T02:10:00Z", "2026-06-10")] // 04:10
    [InlineData("2026-06-10T21:59:00Z", "2026-06-10")] // 23:59
    [InlineData("2026-06-10T22:00:00Z", "2026-06-10")] // 00:00
    [InlineData("2026-12-31T23:30:00Z", "2026-12-31")] // 00:30 in the new year
    public void The_night_counts_for_the_day_it_began_in(string instant, string day) => AssertDay(day, instant, Berlin);

    [Theory]
    [InlineData("2026-03-29T01:50:00Z", "2026-03-28")] // 03:50, summer time since 50 minutes
    [InlineData("2026-03-29T02:10:00Z", "2026-03-29")] // 04:10
    [InlineData("2026-10-25T02:50:00Z", "2026-10-24")] // 03:50, the second of two hours from 2 to 3 is over
    [InlineData("2026-10-25T03:10:00Z", "2026-10-25")] // 04:10
    public void Berlin_puts_the_clock_forward_and_back(string instant, string day) => AssertDay(day, instant, Berlin);

    [Theory]
    [InlineData("2026-03-08T07:50:00Z", "2026-03-07")] // 03:50
    [InlineData("2026-03-08T08:10:00Z", "2026-03-08")] // 04:10
    [InlineData("2026-11-01T08:50:00Z", "2026-10-31")] // 03:50
    [InlineData("2026-11-01T09:10:00Z", "2026-11-01")] // 04:10
    public void New_York_puts_the_clock_forward_and_back(string instant, string day) => AssertDay(day, instant, NewYork);

    [Fact]
    public void The_same_instant_is_another_day_in_another_zone()
    {
        AssertDay("2026-06-10", "2026-06-10T05:00:00Z", Berlin);
        AssertDay("2026-06-09", "2026-06-10T05:00:00Z", NewYork);
    }

    [Fact]
    public void The_offset_in_which_an_instant_is_written_does_not_matter() =>
        AssertDay("2026-06-10", "2026-06-10T11:10:00+09:00", Berlin);

    [Fact]
    public void A_day_lasts_23_24_or_25_hours()
    {
        var calendar = new StudyCalendar(Berlin);

        Assert.Equal(23, Hours(calendar, new(2026, 3, 28)));
        Assert.Equal(24, Hours(calendar, new(2026, 6, 10)));
        Assert.Equal(25, Hours(calendar, new(2026, 10, 24)));
    }

    [Fact]
    public void A_rollover_hour_that_the_clock_jumps_over_means_the_first_instant_after_the_gap() => Assert.Equal(
        Instant("2026-03-29T01:00:00Z"),
        new StudyCalendar(Berlin, rolloverHour: 2).StartOf(new(2026, 3, 29)));

    [Fact]
    public void A_rollover_hour_that_comes_twice_means_the_first_time() => Assert.Equal(
        Instant("2026-10-25T00:00:00Z"),
        new StudyCalendar(Berlin, rolloverHour: 2).StartOf(new(2026, 10, 25)));

    [Theory, MemberData(nameof(ZonesAndHours))]
    public void Each_day_begins_where_the_one_before_ends(string zone, int rolloverHour)
    {
        var calendar = new StudyCalendar(Named(zone), rolloverHour);

        Assert.All(Enumerable.Range(0, 366).Select(new DateOnly(2026, 1, 1).AddDays), day =>
        {
            Assert.Equal(day, calendar.DayOf(calendar.StartOf(day)));
            Assert.Equal(day.AddDays(-1), calendar.DayOf(calendar.StartOf(day).AddTicks(-1)));
        });
    }

    [Theory, MemberData(nameof(ZonesAndHours))]
    public void The_day_never_goes_back_as_time_goes_on(string zone, int rolloverHour)
    {
        var calendar = new StudyCalendar(Named(zone), rolloverHour);
        DateTimeOffset start = Instant("2026-01-01T00:00:00Z");

        Gen.Select(Gen.Int[0, 525_600], Gen.Int[0, 3000]).Sample((minutes, more) =>
            calendar.DayOf(start.AddMinutes(minutes)) <= calendar.DayOf(start.AddMinutes(minutes + more)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(24)]
    public void A_rollover_outside_the_day_is_refused(int hour) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StudyCalendar(TimeZoneInfo.Utc, hour));

    private static void AssertDay(string day, string instant, TimeZoneInfo zone) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), new StudyCalendar(zone).DayOf(Instant(instant)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static double Hours(StudyCalendar calendar, DateOnly day) => (calendar.StartOf(day.AddDays(1)) - calendar.StartOf(day)).TotalHours;

    private static TimeZoneInfo Named(string name) => name switch
    {
        "Berlin" => Berlin,
        "New York" => NewYork,
        _ => TimeZoneInfo.Utc,
    };

    /// <summary>The zone with its rules of 2026, made here so that the tests need no time zone data.</summary>
    private static TimeZoneInfo Zone(
        string name, int baseHours, int startMonth, int startWeek, int startHour, int endMonth, int endWeek, int endHour) =>
        TimeZoneInfo.CreateCustomTimeZone(
            name,
            TimeSpan.FromHours(baseHours),
            name,
            name,
            name,
            [
                TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                    DateTime.MinValue.Date,
                    DateTime.MaxValue.Date,
                    TimeSpan.FromHours(1),
                    Sunday(startMonth, startWeek, startHour),
                    Sunday(endMonth, endWeek, endHour)),
            ]);

    private static TimeZoneInfo.TransitionTime Sunday(int month, int week, int hour) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, hour, 0, 0), month, week, DayOfWeek.Sunday);
}
