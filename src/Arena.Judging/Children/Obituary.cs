using System.Globalization;
using Arena.Core.Judging;

namespace Arena.Judging.Children;

/// <summary>Tells from what a runtime prints on its way out why a process ended.</summary>
internal static class Obituary
{
    private const int MaximumFrames = 3;

    /// <summary>The verdict and what to show.</summary>
    /// <param name="exitCode">Of the process; above 128 on Unix it was ended by a signal.</param>
    /// <param name="errors">What it printed to standard error.</param>
    public static Fault Read(int exitCode, string errors)
    {
        string[] lines = errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal)))
        {
            IEnumerable<string> frames = lines
                .Where(line => line.StartsWith("at ", StringComparison.Ordinal) && !line.StartsWith("at Arena.", StringComparison.Ordinal)
                    && !line.StartsWith("at System.", StringComparison.Ordinal)
                    && !line.StartsWith("at Program.<Main>", StringComparison.Ordinal))
                .Distinct().Take(MaximumFrames);
            return new(Verdict.RuntimeError, string.Join('\n', ["stack overflow: a recursion without end, or too deep", .. frames]));
        }

        if (lines.Any(line => line.StartsWith("Out of memory", StringComparison.Ordinal) || line.Contains("System.OutOfMemoryException", StringComparison.Ordinal)))
        {
            return new(Verdict.MemoryLimit, "the process ran out of the memory it may use");
        }

        string? unhandled = lines.FirstOrDefault(line => line.StartsWith("Unhandled exception", StringComparison.Ordinal));
        return new(Verdict.RuntimeError, unhandled ?? string.Create(
            CultureInfo.InvariantCulture, $"the process ended by itself (exit code {exitCode}) before it had answered"));
    }
}
