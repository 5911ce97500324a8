using System.Diagnostics;
using System.Globalization;

namespace Arena.Cli;

/// <summary>Tells how long the program took to its first frame, for the measurement in <c>tests/first-frame.sh</c>.</summary>
internal static class FirstFrame
{
    /// <summary>What to do at the first frame: nothing, unless ARENA_FIRST_FRAME names a file to write the milliseconds to.</summary>
    /// <remarks>Counted from the start of the process as the operating system knows it, so that the runtime's own start is in it.</remarks>
    public static Action? Watch(Func<string, string?> environment)
    {
        if (environment("ARENA_FIRST_FRAME") is not { Length: > 0 } path)
        {
            return null;
        }

        return () =>
        {
            using var self = Process.GetCurrentProcess();
            double milliseconds = (DateTime.Now - self.StartTime).TotalMilliseconds;
            File.WriteAllText(path, milliseconds.ToString("0", CultureInfo.InvariantCulture));
        };
    }
}
