using Arena.Core.Text;
using Arena.Tui.Drawing;

namespace Arena.Tui.Shell;

/// <summary>Draws the list of all actions.</summary>
internal static class ActionsView
{
    private const int MaxWidth = 76;
    private const int MaxRows = 14;
    private const int KeyWidth = 16;

    public static void Draw(ShellState state, Overlay.Actions list, Pane body, Scene scene)
    {
        IReadOnlyList<KeyBinding> found = ActionsReducer.Find(state, list.Query, scene);
        int width = Math.Min(MaxWidth, body.Width - 2);
        int rows = Math.Min(MaxRows, body.Height - 4);
        Pane box = body.Part((body.Height - rows - 3) / 2, (body.Width - width) / 2, width, rows + 3);
        box.Clear();
        Pane inside = box.Box(scene.Texts.ActionsTitle, scene.Texts.HelpClose, scene.Glyphs);
        int caret = inside.Write(0, 0, ": " + list.Query, Role.Title);
        body.Canvas.Cursor = (inside.Top, inside.Left + caret);
        if (found.Count == 0)
        {
            inside.Write(1, 0, scene.Texts.NoAction, Role.Dim);
        }

        int first = Math.Max(0, list.Cursor - rows + 1);
        for (int row = 0; row < rows && first + row < found.Count; row++)
        {
            KeyBinding binding = found[first + row];
            bool isHere = first + row == list.Cursor;
            string help = binding.WhyNot is { } reason ? scene.Texts.HelpOff(binding.Help, reason) : binding.Help;
            string line = Columns.PadRight($"{(isHere ? scene.Glyphs.Cursor : " ")} {binding.HelpKeys}", KeyWidth + 2) + help;
            string shown = Columns.PadRight(Columns.Cut(line, inside.Width, scene.Glyphs.Ellipsis), inside.Width);
            inside.Write(1 + row, 0, shown, isHere ? Role.Select : binding.WhyNot is null ? Role.Text : Role.Dim);
        }
    }
}
