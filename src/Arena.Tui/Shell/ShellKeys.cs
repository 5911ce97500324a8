using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>The keys that mean the same on every screen.</summary>
internal static class ShellKeys
{
    public static IReadOnlyList<KeyBinding> All(ShellState state, Scene scene)
    {
        ITexts texts = scene.Texts;
        bool isFirst = state.Stack.Count == 1;
        return
        [
            new("shell.help", "? F1", texts.HelpLabel, texts.HelpHelp, new ShellAction.ShowHelp()),
            new("shell.go", "g Ctrl+K", texts.GoLabel, texts.GoHelp, new ShellAction.ShowPlaces()),
            .. Navigation.Places.Select(place => new KeyBinding(
                "shell.go-" + place.Screen, [place.Key], texts.PlaceName(place.Screen), texts.GoToHelp(texts.PlaceName(place.Screen)),
                _ => new ShellAction.Go(place.Screen)) { InFooter = false }),
            new("shell.back", "Esc", state.Top.LeaveLabel(scene) ?? texts.BackLabel, texts.BackHelp, new ShellAction.StepBack()) { InFooter = !isFirst },
            new("shell.leave", "q Ctrl+Q", isFirst ? texts.QuitLabel : texts.LeaveLabel, texts.LeaveHelp, new ShellAction.Leave()) { InFooter = isFirst },
            new("shell.quit", "Ctrl+C", texts.QuitLabel, texts.QuitNowHelp, new ShellAction.QuitNow()) { InFooter = false },
            new("shell.suspend", "Ctrl+Z", texts.SuspendLabel, texts.SuspendHelp, new ShellAction.Suspend()) { InFooter = false },
            new("shell.repaint", "Ctrl+L", texts.RepaintLabel, texts.RepaintHelp, new ShellAction.Repaint()) { InFooter = false },
        ];
    }
}
