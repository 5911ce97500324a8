using System.Diagnostics;

namespace Arena.Tui.Shell;

/// <summary>What keys do while something lies over the screen.</summary>
internal static class OverlayReducer
{
    public static (ShellState State, IReadOnlyList<Effect> Effects) Press(ShellState state, Overlay overlay, KeyStroke key, Scene scene) =>
        overlay switch
        {
            Overlay.Help help => (Help(state, help, key, scene), []),
            Overlay.Actions actions => ActionsReducer.Press(state, actions, key, scene),
            Overlay.Places => Places(state, key),
            Overlay.QuitBusy => QuitBusy(state, key),
            _ => throw new UnreachableException(),
        };

    private static ShellState Help(ShellState state, Overlay.Help help, KeyStroke key, Scene scene)
    {
        int page = HelpView.PageHeight(scene);
        int last = Math.Max(0, HelpView.Lines(state, scene).Count - page);
        int? scroll = key.Name switch
        {
            "Down" or "j" => help.Scroll + 1,
            "Up" or "k" => help.Scroll - 1,
            "PgDn" or "Space" or "Ctrl+D" => help.Scroll + page,
            "PgUp" or "Ctrl+U" => help.Scroll - page,
            "Home" => 0,
            "End" => last,
            _ => null,
        };
        return state with { Overlay = scroll is { } to ? new Overlay.Help(Math.Clamp(to, 0, last)) : IsClosing(key) ? null : help };
    }

    private static bool IsClosing(KeyStroke key) => key.Name is "Esc" or "?" or "F1" or "q" or "Enter" or "Ctrl+Q";

    /// <summary>Any key closes the list; one that names a place also goes there.</summary>
    private static (ShellState, IReadOnlyList<Effect>) Places(ShellState state, KeyStroke key)
    {
        ShellState closed = state with { Overlay = null };
        foreach ((ScreenId screen, KeyStroke letter, KeyStroke function) in Navigation.Places)
        {
            if (key == letter || key == function)
            {
                return (closed, [new Effect.GoTo(screen)]);
            }
        }

        return (closed, []);
    }

    /// <summary>Enter is the safe answer; no letter gets a second meaning here.</summary>
    private static (ShellState, IReadOnlyList<Effect>) QuitBusy(ShellState state, KeyStroke key) => key.Name switch
    {
        "2" => (state with { Overlay = null }, [new Effect.Quit(0)]),
        "1" or "Enter" or "Esc" => (state with { Overlay = null }, []),
        _ => (state, []),
    };
}
