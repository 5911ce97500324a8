using System.Globalization;
using Arena.Core.Judging;

namespace Arena.Cli.Console;

/// <summary>Writes measured numbers: three significant digits, unit once, intervals beside them.</summary>
internal static class Figures
{
    private static readonly (double Nanoseconds, string Unit)[] Units = [(1e9, "s"), (1e6, "ms"), (1e3, "us"), (1, "ns")];
    private static readonly string[] Sizes = ["B", "KiB", "MiB", "GiB"];

    /// <summary>A ratio with its interval, such as <c>0.93x [0.91, 0.95]</c>.</summary>
    public static string Ratio(Ratio ratio) => string.Create(
        CultureInfo.InvariantCulture, $"{ratio.Center:0.00}x [{ratio.Low:0.00}, {ratio.High:0.00}]");

    /// <summary>A duration in its natural unit.</summary>
    public static string Time(double nanoseconds)
    {
        (double size, string unit) = Units.FirstOrDefault(unit => nanoseconds >= unit.Nanoseconds, Units[^1]);
        double value = nanoseconds / size;
        string format = value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00";
        return value.ToString(format, CultureInfo.InvariantCulture) + " " + unit;
    }

    /// <summary>A duration in its natural unit.</summary>
    public static string Time(TimeSpan duration) => Time(duration.TotalNanoseconds);

    /// <summary>A size in its natural unit, such as <c>1.53 MiB</c>.</summary>
    public static string Bytes(long bytes)
    {
        double value = bytes;
        int unit = 0;
        for (; value >= 1000 && unit < Sizes.Length - 1; unit++)
        {
            value /= 1024;
        }

        string format = unit == 0 || value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00";
        return value.ToString(format, CultureInfo.InvariantCulture) + " " + Sizes[unit];
    }

    /// <summary>A whole number.</summary>
    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
