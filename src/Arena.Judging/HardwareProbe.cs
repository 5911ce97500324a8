using System.Globalization;
using System.Runtime.InteropServices;
using Arena.Core.Judging;

namespace Arena.Judging;

/// <summary>Says which machine this is.</summary>
internal static class HardwareProbe
{
    /// <summary>Processor model, number of cores, runtime.</summary>
    public static Hardware Read() => new(
        string.Create(CultureInfo.InvariantCulture, $"{Model()} x{Environment.ProcessorCount}"),
        Environment.Version.ToString());

    private static string Model()
    {
        const string Cpuinfo = "/proc/cpuinfo";
        string? line = File.Exists(Cpuinfo)
            ? File.ReadLines(Cpuinfo).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
