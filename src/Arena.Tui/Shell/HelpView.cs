using Arena.Core.Text;
using Arena.Tui.Drawing;

namespace Arena.Tui.Shell;

/// <summary>The help: made from the key table that the program runs on, so that it cannot be wrong.</summary>
internal static class HelpView
{
    private const int MaxWidth = 90;
    private const int TwoColumns = 76;
    private const int KeyWidth = 14;

    public static int PageHeight(Scene scene) => Math.Max(1, scene.BodyHeight - 4);

    /// <summary>The lines of the help at the width of the scene.</summary>
    public static IReadOnlyList<string> Lines(ShellState state, Scene scene)
    {
        int width = Width(scene) - 4;
        IReadOnlyList<KeyBinding> here = state.Top.Keys(scene);
        HashSet<KeyStroke> taken = [.. here.SelectMany(binding => binding.Keys)];
        IReadOnlyList<KeyBinding> everywhere =
            [.. ShellKeys.All(state, scene).Where(binding => !binding.Keys.All(taken.Contains))];
        List<string> lines = [];
        if (width >= TwoColumns)
        {
            int half = width / 2;
            string[] left = [scene.Texts.HelpHere, .. here.SelectMany(binding => Entry(binding, half - 2, scene))];
            string[] right = [scene.Texts.HelpEverywhere, .. everywhere.SelectMany(binding => Entry(binding, half - 2, scene))];
            for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
            {
                lines.Add(Columns.PadRight(left.ElementAtOrDefault(i) ?? string.Empty, half) + right.ElementAtOrDefault(i));
            }
        }
        else
        {
            lines.AddRange([scene.Texts.HelpHere, .. here.SelectMany(binding => Entry(binding, width, scene)), string.Empty]);
            lines.AddRange([scene.Texts.HelpEverywhere, .. everywhere.SelectMany(binding => Entry(binding, width, scene))]);
        }

        foreach (string note in state.Top.HelpNotes(scene).Append(scene.Texts.HelpInputMethod).Append(scene.Texts.HelpPlain))
        {
            lines.AddRange([string.Empty, .. WordWrap.Lines(note, width)]);
        }

        return lines;
    }

    public static void Draw(ShellState state, Overlay.Help help, Pane body, Scene scene)
    {
        int width = Width(scene);
        IReadOnlyList<string> lines = Lines(state, scene);
        int page = Math.Min(PageHeight(scene), lines.Count);
        Pane box = body.Part((body.Height - page - 2) / 2, (body.Width - width) / 2, width, page + 2);
        box.Clear();
        bool isMore = help.Scroll + page < lines.Count;
        Pane inside = box.Box(
            scene.Texts.HelpTitle(scene.Texts.PlaceName(state.Top.Id)), isMore ? scene.Texts.HelpMore : scene.Texts.HelpClose, scene.Glyphs);
        for (int row = 0; row < page; row++)
        {
            string line = lines[help.Scroll + row];
            bool isHeading = line.StartsWith(scene.Texts.HelpHere, StringComparison.Ordinal) || line == scene.Texts.HelpEverywhere;
            inside.Write(row, 0, line, isHeading ? Role.Title : Role.Text);
        }
    }

    private static int Width(Scene scene) => Math.Min(MaxWidth, scene.Width - 2);

    private static IEnumerable<string> Entry(KeyBinding binding, int width, Scene scene)
    {
        string text = binding.WhyNot is { } reason ? scene.Texts.HelpOff(binding.Help, reason) : binding.Help;
        int indent = 2 + KeyWidth;
        string keys = Columns.PadRight("  " + binding.HelpKeys + " ", indent);
        return WordWrap.Lines(text, Math.Max(10, width - ColumnWidth.Of(keys)))
            .Select((line, i) => (i == 0 ? keys : new string(' ', ColumnWidth.Of(keys))) + line);
    }
}
