using System.Diagnostics;

namespace Arena.Judging.Clock;

/// <summary>The judge's own clock, the only one whose readings are believed.</summary>
internal static class JudgeClock
{
    /// <summary>A reading to measure from.</summary>
    public static long Now => Stopwatch.GetTimestamp();

    /// <summary>Time since a reading.</summary>
    public static TimeSpan Since(long reading) => Stopwatch.GetElapsedTime(reading);

    /// <summary>Nanoseconds between two readings.</summary>
    public static double Nanoseconds(long from, long to) => (to - from) * (1e9 / Stopwatch.Frequency);
}
