namespace Arena.Core;

/// <summary>A mistake in something a user wrote: a deck, a challenge, a setting. Never the last one: all are collected.</summary>
/// <param name="Code">Stable short code, such as <c>Q014</c>.</param>
/// <param name="File">Path as the user knows it.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Column">From 1; 0 where the whole line is meant.</param>
/// <param name="Message">What is wrong, with the value that is wrong.</param>
/// <param name="Hint">What to do.</param>
public sealed record Problem(string Code, string File, int Line, int Column, string Message, string Hint)
{
    /// <summary>One line: <c>file:line:column code message; hint</c>, without a column or a line that is not meant.</summary>
    public override string ToString() => $"{File}{Part(Line)}{Part(Column)} {Code} {Message}; {Hint}";

    private static string Part(int number) => number == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{number}");
}
