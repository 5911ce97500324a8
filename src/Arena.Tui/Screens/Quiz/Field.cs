using System.Diagnostics;
using System.Globalization;

namespace Arena.Tui.Screens.Quiz;

/// <summary>A line of text being typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Caret">Position of the caret, counted in what a reader takes for characters.</param>
internal readonly record struct Field(string Text, int Caret)
{
    private const int MaxLength = 60;

    public static Field Empty => new(string.Empty, 0);

    /// <summary>The text left of the caret.</summary>
    public string BeforeCaret => Slice(0, Caret);

    private int Length => new StringInfo(Text).LengthInTextElements;

    public Field Write(string text)
    {
        Field written = new(BeforeCaret + text + Slice(Caret, Length), Caret + new StringInfo(text).LengthInTextElements);
        return written.Length > MaxLength ? this : written;
    }

    public Field Edit(FieldEdit edit) => edit switch
    {
        FieldEdit.DeleteLeft when Caret > 0 => new(Slice(0, Caret - 1) + Slice(Caret, Length), Caret - 1),
        FieldEdit.DeleteRight when Caret < Length => new(BeforeCaret + Slice(Caret + 1, Length), Caret),
        FieldEdit.DeleteLeft or FieldEdit.DeleteRight => this,
        FieldEdit.Left => this with { Caret = Math.Max(0, Caret - 1) },
        FieldEdit.Right => this with { Caret = Math.Min(Length, Caret + 1) },
        FieldEdit.Start => this with { Caret = 0 },
        FieldEdit.End => this with { Caret = Length },
        _ => throw new UnreachableException(),
    };

    private string Slice(int from, int to) =>
        from >= to ? string.Empty : new StringInfo(Text).SubstringByTextElements(from, to - from);
}
