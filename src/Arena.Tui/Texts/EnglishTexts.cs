using System.Globalization;
using Arena.Core.Judging;
using Arena.Tui.Shell;

namespace Arena.Tui.Texts;

/// <summary>The interface in English.</summary>
internal sealed partial class EnglishTexts : ITexts
{
    public string ProgramName => "ARENA";

    public string PressQToQuit => "Press q to quit.";

    public string HelpLabel => "help";

    public string HelpHelp => "this help";

    public string GoLabel => "go to";

    public string GoHelp => "go to a place (a list opens)";

    public string GoTitle => "g  go to";

    public string ActionsLabel => "actions";

    public string ActionsHelp => "every action by name";

    public string ActionsTitle => "Every action";

    public string NoAction => "No action is called that. Esc closes the list.";

    public string BackLabel => "back";

    public string BackHelp => "one step back; never quits";

    public string LeaveLabel => "leave";

    public string LeaveHelp => "leave the screen; at Home: quit";

    public string QuitLabel => "quit";

    public string QuitNowHelp => "quit now, nothing is lost";

    public string SuspendLabel => "suspend";

    public string SuspendHelp => "to the shell; fg comes back";

    public string RepaintLabel => "repaint";

    public string RepaintHelp => "draw the screen again";

    public string HelpHere => "This screen";

    public string HelpEverywhere => "Everywhere";

    public string HelpInputMethod =>
        "Typing Chinese? Each action also has a key that an input method leaves alone: digits, arrows, Enter, Esc, F-keys, Ctrl. " +
        "Full-width digits and signs count as narrow ones.";

    public string HelpPlain => "For a screen reader or a plain terminal: arena quiz --plain. Without colours: NO_COLOR=1.";

    public string HelpClose => "Esc close";

    public string HelpMore => "PgDn more  Esc close";

    public string MoveLabel => "move";

    public string MoveUpHelp => "one line up";

    public string MoveDownHelp => "one line down";

    public string PaneLabel => "pane";

    public string PaneHelp => "to the next pane";

    public string Loading => "loading";

    public string NotTried => "not tried";

    public string PlaceName(ScreenId screen) => screen switch
    {
        ScreenId.Home => "Home",
        ScreenId.Quiz => "Quiz",
        ScreenId.Challenges => "Arena",
        ScreenId.Board => "Board",
        ScreenId.Solving => "Challenge",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string TooSmall(int minWidth, int minHeight, int width, int height) =>
        $"Arena needs {minWidth}x{minHeight}, this is {width}x{height}. Enlarge the window, or q: quit and use arena quiz --plain";

    public string GoToHelp(string place) => $"go to {place}";

    public string HelpTitle(string place) => $"Help: {place}";

    public string HelpOff(string help, string reason) => $"{help} (off: {reason})";

    public string VerdictBrief(Verdict verdict, int passed, int of) =>
        verdict == Verdict.Accepted || of == 0 ? verdict.Code() : $"{verdict.Code()} {passed}/{of}";

    public string RatioBrief(Ratio ratio) => ratio.Center.ToString(ratio.Center < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + "x";

    public string RankBrief(int rank, int of) => $"{rank}/{of}";

    public string Failed(string message, string hint) => hint.Length == 0 ? message : $"{message} {hint}";

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
