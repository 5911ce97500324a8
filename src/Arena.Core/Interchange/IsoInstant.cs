using System.Globalization;

namespace Arena.Core.Interchange;

/// <summary>Instants as ISO 8601, the way the FSRS tools write them: <c>2024-03-29T20:32:32.250000+00:00</c>.</summary>
public static class IsoInstant
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>Reads an instant with a date and a time of day; UTC where no offset is given.</summary>
    /// <remarks>Other forms that the framework would read, such as 3/4/2024, are refused: they mean different days in different places.</remarks>
    public static bool TryRead(string text, out DateTimeOffset instant)
    {
        instant = default;
        bool looksRight = text.Length >= 16 && text[4] == '-' && text[7] == '-' && text[10] is 'T' or ' ' && text[13] == ':'
            && char.IsAsciiDigit(text[0]);
        if (!looksRight || !DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
        {
            return false;
        }

        return Instants.IsInRange(instant);
    }

    /// <summary>Writes an instant in UTC, with microseconds where they are not zero, as Python does.</summary>
    public static string Write(DateTimeOffset instant)
    {
        DateTime utc = instant.UtcDateTime;
        bool isWhole = utc.Ticks / TicksPerMicrosecond % 1_000_000 == 0;
        return utc.ToString(isWhole ? "yyyy-MM-dd'T'HH:mm:ss'+00:00'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);
    }
}
