namespace Arena.Tui.Shell;

/// <summary>A change of a field that writes nothing.</summary>
internal enum FieldEdit
{
    DeleteLeft,
    DeleteRight,
    Left,
    Right,
    Start,
    End,
}
