namespace Arena.Tui.Shell;

/// <summary>What keys do in the list of all actions: text narrows it, Enter runs the action under the cursor.</summary>
internal static class ActionsReducer
{
    public static (ShellState State, IReadOnlyList<Effect> Effects) Press(ShellState state, Overlay.Actions list, KeyStroke key, Scene scene)
    {
        ShellState closed = state with { Overlay = null };
        IReadOnlyList<KeyBinding> found = Find(state, list.Query, scene);
        int last = Math.Max(0, found.Count - 1);
        return key.Name switch
        {
            "Esc" => (closed, []),
            "Enter" when found.Count > 0 => ShellReducer.Run(closed, found[list.Cursor], found[list.Cursor].Keys[0], scene),
            "Enter" => (state, []),
            "Up" or "Shift+Tab" => (With(list with { Cursor = Math.Max(0, list.Cursor - 1) }), []),
            "Down" or "Tab" => (With(list with { Cursor = Math.Min(last, list.Cursor + 1) }), []),
            "Bksp" => (With(new Overlay.Actions(list.Query.Length > 0 ? list.Query[..^1] : string.Empty, 0)), []),
            _ when key.Text is { } text => (With(new Overlay.Actions(list.Query + text, 0)), []),
            _ => (state, []),
        };

        ShellState With(Overlay.Actions next) => state with { Overlay = next };
    }

    /// <summary>The actions whose description contains every word of <paramref name="query"/>.</summary>
    public static IReadOnlyList<KeyBinding> Find(ShellState state, string query, Scene scene)
    {
        string[] words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. state.Top.Keys(scene).Concat(ShellKeys.All(state, scene))
            .Where(binding => binding.Action != ShellKeys.Actions)
            .Where(binding => words.All(word => $"{binding.Label} {binding.Help}".Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }
}
