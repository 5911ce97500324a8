using System.Diagnostics;
using System.Globalization;
using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>A line of text being typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Caret">Position of the caret, counted in what a reader takes for characters.</param>
internal readonly record struct Field(string Text, int Caret)
{
    /// <summary>Room for every answer of a quiz.</summary>
    public const int AnswerLength = 60;

    public static Field Empty => new(string.Empty, 0);

    /// <summary>The text left of the caret.</summary>
    public string BeforeCaret => Slice(0, Caret);

    private int Length => new StringInfo(Text).LengthInTextElements;

    public Field Write(string text, int maxLength = AnswerLength)
    {
        Field written = new(BeforeCaret + text + Slice(Caret, Length), Caret + new StringInfo(text).LengthInTextElements);
        return written.Length > maxLength ? this : written;
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

    /// <summary>The keys that change a field without writing into it.</summary>
    public static IEnumerable<KeyBinding> Keys(ITexts texts, Func<FieldEdit, ScreenInput> input) => new (string Keys, FieldEdit Edit)[]
    {
        ("Bksp", FieldEdit.DeleteLeft), ("Del", FieldEdit.DeleteRight), ("Left", FieldEdit.Left), ("Right", FieldEdit.Right),
        ("Home", FieldEdit.Start), ("End", FieldEdit.End),
    }.Select(edit => new KeyBinding("field." + edit.Edit, edit.Keys, texts.EditLabel, texts.EditHelp(edit.Edit), input(edit.Edit)) { InFooter = false });

    private string Slice(int from, int to) =>
        from >= to ? string.Empty : new StringInfo(Text).SubstringByTextElements(from, to - from);
}
