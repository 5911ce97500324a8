using System.Globalization;

namespace Arena.Judging.Children;

/// <summary>How long a process was ready to run while others had the cores.</summary>
internal static class RunQueue
{
    /// <summary>The sum over its living threads; zero where the system does not say.</summary>
    /// <remarks>The second number of <c>/proc/PID/task/TID/schedstat</c>, in nanoseconds (proc(5), Documentation/scheduler/sched-stats.rst).</remarks>
    public static TimeSpan Starved(int processId)
    {
        if (!OperatingSystem.IsLinux())
        {
            return TimeSpan.Zero;
        }

        try
        {
            long nanoseconds = Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/task"))
                .Sum(thread => Waited(Path.Combine(thread, "schedstat")));
            return TimeSpan.FromMicroseconds(nanoseconds / 1000);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return TimeSpan.Zero;   // it ended meanwhile; its end is seen on the channel
        }
    }

    private static long Waited(string path)
    {
        try
        {
            string[] numbers = File.ReadAllText(path).Split(' ');
            return numbers.Length > 1 && long.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out long waited) ? waited : 0;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;   // the thread ended meanwhile
        }
    }
}
