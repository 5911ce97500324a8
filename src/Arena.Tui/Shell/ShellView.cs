using Arena.Core.Text;
using Arena.Tui.Drawing;

namespace Arena.Tui.Shell;

/// <summary>Draws the frame round the screens: tabs above, message and keys below, and what lies over them.</summary>
internal static class ShellView
{
    public static Canvas Draw(ShellState state, Scene scene)
    {
        Canvas canvas = new(scene.Width, scene.Height);
        if (scene.IsTooSmall)
        {
            DrawTooSmall(canvas.Whole, scene);
            return canvas;
        }

        int left = (scene.Width - scene.ContentWidth) / 2;
        Pane all = canvas.Whole.Part(0, left, scene.ContentWidth, scene.Height);
        Pane body = all.Part(1, 0, all.Width, scene.BodyHeight);
        DrawTabs(state, all, scene);
        state.Top.Draw(body, scene);
        DrawMessage(state.Toast, all, scene);
        DrawFooter(state, all, scene);
        switch (state.Overlay)
        {
            case Overlay.Help help:
                canvas.Cursor = null;
                HelpView.Draw(state, help, body, scene);
                break;
            case Overlay.Actions actions:
                ActionsView.Draw(state, actions, body, scene);
                break;
            case Overlay.Places:
                canvas.Cursor = null;
                DrawPlaces(body, scene);
                break;
            case Overlay.QuitBusy:
                canvas.Cursor = null;
                DrawQuestion(scene.Texts.QuitBusyTitle, [scene.Texts.QuitBusyStay, scene.Texts.QuitBusyStop], body, scene);
                break;
        }

        return canvas;
    }

    private static void DrawTabs(ShellState state, Pane all, Scene scene)
    {
        int column = all.Write(0, 1, scene.Texts.ProgramName, Role.Title) + 2;
        foreach ((ScreenId screen, _, _) in Navigation.Places)
        {
            bool isHere = screen == Navigation.PlaceOf(state.Top.Id);
            string name = scene.Texts.PlaceName(screen);
            column = all.Write(0, column, isHere ? $"[{name}]" : $" {name} ", isHere ? Role.Title : Role.Dim) + 1;
        }

        string status = (state.Busy ?? state.Top).Status(scene);
        if (ColumnWidth.Of(status) <= all.Width - column - 2)
        {
            all.WriteRight(0, all.Width - 1, status, Role.Text);
        }
    }

    private static void DrawMessage(Toast? toast, Pane all, Scene scene)
    {
        if (toast is { IsError: true })
        {
            DrawError($"! {toast.Text}", all);
        }
        else if (toast is not null)
        {
            all.Write(all.Height - 2, 1, Columns.Cut(toast.Text, all.Width - 2, scene.Glyphs.Ellipsis), Role.Text);
        }
    }

    /// <summary>An error is shown whole, over the end of the body where one row is not enough: what to do stands at its end.</summary>
    private static void DrawError(string text, Pane all)
    {
        IReadOnlyList<string> lines = WordWrap.Lines(text, all.Width - 2);
        int top = Math.Max(1, all.Height - 1 - lines.Count);
        Pane rows = all.Part(top, 0, all.Width, all.Height - 1 - top);
        rows.Clear();
        rows.Part(0, 1, rows.Width - 2, rows.Height).WriteLines(0, lines, Role.Bad);
    }

    private static void DrawFooter(ShellState state, Pane all, Scene scene)
    {
        int column = 1;
        foreach (KeyBinding binding in FooterOf(state, scene))
        {
            column = all.Write(all.Height - 1, column, binding.FooterKeys, Role.Title) + 1;
            column = all.Write(all.Height - 1, column, binding.Label, Role.Text) + 2;
        }
    }

    /// <summary>What the last row offers now.</summary>
    public static IReadOnlyList<KeyBinding> FooterOf(ShellState state, Scene scene)
    {
        ILookup<string, KeyBinding> shell = ShellKeys.All(state, scene).ToLookup(binding => binding.Action);
        string wayOut = state.Stack.Count == 1 ? ShellKeys.Leave : ShellKeys.Back;
        // Where there is a field their letters write.
        IEnumerable<KeyBinding> general = state.Top.Typed("g") is null ? [.. shell[ShellKeys.Places], .. shell[ShellKeys.Actions]] : [];
        return Footer.Choose(
            [.. state.Top.Keys(scene), .. general],
            [.. shell[wayOut], .. shell[ShellKeys.Help]],
            scene.ContentWidth - 2,
            scene.IsSingleColumn);
    }

    private static void DrawPlaces(Pane body, Scene scene)
    {
        string[] lines = [.. Navigation.Places.Select(place => $"{place.Letter.Name} {scene.Texts.PlaceName(place.Screen)}  {place.Key.Name}")];
        int width = Math.Max(lines.Max(ColumnWidth.Of), ColumnWidth.Of(scene.Texts.GoTitle) + 4) + 4;
        Pane box = body.Part(body.Height - lines.Length - 2, body.Width - width, width, lines.Length + 2);
        box.Clear();
        Pane inside = box.Box(scene.Texts.GoTitle, string.Empty, scene.Glyphs);
        for (int row = 0; row < lines.Length; row++)
        {
            (_, KeyStroke letter, KeyStroke key) = Navigation.Places[row];
            inside.Write(row, 0, letter.Name, Role.Title);
            inside.Write(row, 2, scene.Texts.PlaceName(Navigation.Places[row].Screen), Role.Text);
            inside.WriteRight(row, inside.Width, key.Name, Role.Dim);
        }
    }

    private static void DrawQuestion(string title, IReadOnlyList<string> choices, Pane body, Scene scene)
    {
        int width = Math.Min(body.Width - 2, Math.Max(ColumnWidth.Of(title) + 8, choices.Max(ColumnWidth.Of) + 6));
        Pane box = body.Part((body.Height - choices.Count - 2) / 2, (body.Width - width) / 2, width, choices.Count + 2);
        box.Clear();
        box.Box(title, string.Empty, scene.Glyphs).WriteLines(0, choices, Role.Text);
    }

    private static void DrawTooSmall(Pane all, Scene scene)
    {
        if (all.Width < 4)
        {
            return;
        }

        IReadOnlyList<string> lines =
            WordWrap.Lines(scene.Texts.TooSmall(Scene.MinWidth, Scene.MinHeight, scene.Width, scene.Height), all.Width - 2);
        int top = Math.Max(0, (all.Height - lines.Count) / 2);
        for (int i = 0; i < lines.Count; i++)
        {
            all.Write(top + i, Math.Max(0, (all.Width - ColumnWidth.Of(lines[i])) / 2), lines[i], Role.Text);
        }
    }
}
