using System.Globalization;

namespace Arena.Tui.Shell;

/// <summary>A key as the program names it: <c>a</c>, <c>?</c>, <c>Enter</c>, <c>Ctrl+G</c>, <c>F1</c>.</summary>
internal readonly record struct KeyStroke(string Name)
{
    private const int FullWidthOffset = 0xFEE0;

    public static KeyStroke Enter => new("Enter");

    public static KeyStroke Esc => new("Esc");

    public static KeyStroke Space => new("Space");

    public static KeyStroke Backspace => new("Bksp");

    /// <summary>The digit of a digit key, or null.</summary>
    public int? Digit => Name.Length == 1 && char.IsAsciiDigit(Name[0]) ? Name[0] - '0' : null;

    /// <summary>What the key writes into a field, or null for a key that writes nothing.</summary>
    public string? Text => this == Space ? " " : new StringInfo(Name).LengthInTextElements == 1 ? Name : null;

    /// <summary>Whether an input method may swallow the key to begin a word.</summary>
    public bool IsLetter => Name.Length == 1 && char.IsLetter(Name[0]);

    /// <summary>The key that writes <paramref name="text"/>; full-width digits and signs count as the narrow ones.</summary>
    public static KeyStroke Writing(string text) => text == " " || text == "\u3000" ? Space : new(string.Concat(text.Select(Narrow)));

    // A Chinese input method writes these where the key says / and .
    private static char Narrow(char c) => c switch
    {
        '、' => '/',
        '。' => '.',
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        _ => c,
    };
}
