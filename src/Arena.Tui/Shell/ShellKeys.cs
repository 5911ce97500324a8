using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>The keys that mean the same on every screen.</summary>
internal static class ShellKeys
{
    public const string Help = "shell.help";
    public const string Places = "shell.go";
    public const string Actions = "shell.actions";
    public const string Back = "shell.back";
    public const string Leave = "shell.leave";

    public static IReadOnlyList<KeyBinding> All(ShellState state, Scene scene)
    {
        ITexts texts = scene.Texts;
        bool isFirst = state.Stack.Count == 1;
        return
        [
            new(Help, "? F1", texts.HelpLabel, texts.HelpHelp, new ShellAction.ShowHelp()),
            new(Places, "g Ctrl+K", texts.GoLabel, texts.GoHelp, new ShellAction.ShowPlaces()),
            new(Actions, ": Ctrl+P", texts.ActionsLabel, texts.ActionsHelp, new ShellAction.ShowActions()),
            .. Navigation.Places.Select(place => new KeyBinding(
                "shell.go-" + place.Screen, [place.Key], texts.PlaceName(place.Screen), texts.GoToHelp(texts.PlaceName(place.Screen)),
                _ => new ShellAction.Go(place.Screen)) { InFooter = false }),
            new(Back, "Esc", state.Top.LeaveLabel(scene) ?? texts.BackLabel, texts.BackHelp, new ShellAction.StepBack()),
            new(Leave, "q Ctrl+Q", isFirst ? texts.QuitLabel : texts.LeaveLabel, texts.LeaveHelp, new ShellAction.Leave()),
            new("shell.quit", "Ctrl+C", texts.QuitLabel, texts.QuitNowHelp, new ShellAction.QuitNow()) { InFooter = false },
            new("shell.suspend", "Ctrl+Z", texts.SuspendLabel, texts.SuspendHelp, new ShellAction.Suspend()) { InFooter = false },
            new("shell.repaint", "Ctrl+L", texts.RepaintLabel, texts.RepaintHelp, new ShellAction.Repaint()) { InFooter = false },
        ];
    }
}
