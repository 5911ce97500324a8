using Microsoft.Extensions.Time.Testing;

namespace Arena.TestKit;

/// <summary>Clocks that stand still until a test moves them.</summary>
public static class Clock
{
    /// <summary>Where tests begin unless the instant matters: a Tuesday morning, 09:00 in the test's time zone.</summary>
    public static DateTimeOffset Morning { get; } = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A clock at <see cref="Morning"/>, in UTC.</summary>
    public static FakeTimeProvider AtMorning() => At(Morning);

    /// <summary>A clock at <paramref name="instant"/>, in a time zone with its offset.</summary>
    public static FakeTimeProvider At(DateTimeOffset instant)
    {
        FakeTimeProvider clock = new(instant);
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("test", instant.Offset, "test", "test"));
        return clock;
    }
}
