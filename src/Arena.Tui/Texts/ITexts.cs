using Arena.Core.Judging;
using Arena.Tui.Shell;

namespace Arena.Tui.Texts;

/// <summary>
/// Every word of the interface, by name. One class for each language implements it, so the compiler checks that no language lacks
/// a message or a value in it, and each language writes its own plurals. No sentence stands anywhere else, and none is built from pieces.
/// </summary>
internal partial interface ITexts
{
    string ProgramName { get; }

    string PlaceName(ScreenId screen);

    string TooSmall(int minWidth, int minHeight, int width, int height);

    string PressQToQuit { get; }

    string HelpLabel { get; }

    string HelpHelp { get; }

    string GoLabel { get; }

    string GoHelp { get; }

    string GoTitle { get; }

    string GoToHelp(string place);

    string ActionsLabel { get; }

    string ActionsHelp { get; }

    string ActionsTitle { get; }

    string NoAction { get; }

    string BackLabel { get; }

    string BackHelp { get; }

    string LeaveLabel { get; }

    string LeaveHelp { get; }

    string QuitLabel { get; }

    string QuitNowHelp { get; }

    string SuspendLabel { get; }

    string SuspendHelp { get; }

    string RepaintLabel { get; }

    string RepaintHelp { get; }

    string HelpTitle(string place);

    string HelpHere { get; }

    string HelpEverywhere { get; }

    string HelpOff(string help, string reason);

    string HelpInputMethod { get; }

    string HelpPlain { get; }

    string HelpClose { get; }

    string HelpMore { get; }

    string MoveLabel { get; }

    string MoveUpHelp { get; }

    string MoveDownHelp { get; }

    string PaneLabel { get; }

    string PaneHelp { get; }

    string Loading { get; }

    /// <summary>A verdict as its code, with the cases passed where it failed.</summary>
    string VerdictBrief(Verdict verdict, int passed, int of);

    string NotTried { get; }

    /// <summary>Reference time divided by your time, such as <c>0.93x</c>.</summary>
    string RatioBrief(Ratio ratio);

    string RankBrief(int rank, int of);

    string Failed(string message, string hint);
}
