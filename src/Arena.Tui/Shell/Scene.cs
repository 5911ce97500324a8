using Arena.Core.Questions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>What a screen is drawn for and its keys are read in: size, words, glyphs, language of the questions, time.</summary>
/// <param name="Width">Columns of the terminal.</param>
/// <param name="Height">Rows of the terminal.</param>
/// <param name="Texts">The words of the interface.</param>
/// <param name="Glyphs">The characters of the interface.</param>
/// <param name="Language">The language of questions and statements.</param>
/// <param name="Now">The instant, with the offset of the user's time zone.</param>
internal sealed record Scene(int Width, int Height, ITexts Texts, Glyphs Glyphs, Language Language, DateTimeOffset Now)
{
    public const int MinWidth = 60;
    public const int MinHeight = 16;

    /// <summary>Rows that the shell keeps: tabs above, message and footer below.</summary>
    public const int ShellRows = 3;

    private const int MaxWidth = 140;

    /// <summary>A text of a deck or a challenge, in the language of the content and in characters that may be drawn.</summary>
    public string Read(LocalText text) => Glyphs.IsAscii ? AsciiMaths.Of(text.In(Language)) : text.In(Language);

    /// <summary>A text of a submission or a file name, in characters that may be drawn; line feeds stay.</summary>
    public string Foreign(string text) => Printable.Of(text, Glyphs.IsAscii);

    public bool IsTooSmall => Width < MinWidth || Height < MinHeight;

    /// <summary>Room for two panes side by side.</summary>
    public bool IsFolded => Width < 100 || Height < 30;

    /// <summary>Room for one column only.</summary>
    public bool IsSingleColumn => Width < 80 || Height < 24;

    /// <summary>Columns for content: long lines are hard to read, so a wide terminal gets margins.</summary>
    public int ContentWidth => Math.Min(Width, MaxWidth);

    public int BodyHeight => Math.Max(0, Height - ShellRows);
}
