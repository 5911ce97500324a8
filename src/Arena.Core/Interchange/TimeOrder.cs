using System.Globalization;

namespace Arena.Core.Interchange;

/// <summary>Checks that the reviews of each card go forward in time.</summary>
/// <param name="unit">What the number of a review counts: lines of a file, or entries of a list.</param>
public sealed class TimeOrder(string unit = "line")
{
    private readonly Dictionary<string, (DateTimeOffset At, int Line)> _last = new(StringComparer.Ordinal);

    /// <summary>Takes the next review of a log.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Objection(string card, DateTimeOffset at, int line)
    {
        if (_last.TryGetValue(card, out var before) && at < before.At)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"card {card} was reviewed at {IsoInstant.Write(at)}, before its review of {unit} {before.Line} at {IsoInstant.Write(before.At)}");
        }

        _last[card] = (at, line);
        return null;
    }
}
