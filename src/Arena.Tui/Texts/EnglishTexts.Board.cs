using System.Globalization;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string BoardHelp => "the board of the challenge under the cursor";

    public string OpenChallengeHelp => "open the challenge under the cursor";

    public string BoardHere => "Board on this machine";

    public string TopicFigures(string deck, int due, int fresh) => (due, fresh) switch
    {
        (0, 0) => $"Questions: {deck}, nothing due",
        (_, 0) => $"Questions: {deck}, {due} due",
        (0, _) => $"Questions: {deck}, {fresh} new",
        _ => $"Questions: {deck}, {due} due, {fresh} new",
    };

    public string DetailsHelp => "the result behind your entry under the cursor";

    public string OtherBoardLabel => "challenge";

    public string NextBoardHelp => "the board of the next challenge";

    public string PreviousBoardHelp => "the board of the challenge before";

    public string ChooseBoardHelp => "the board of a challenge by its number";

    public string MeasureLabel => "re-time";

    public string MeasureHelp => "time the references anew";

    public string StopMeasureHelp => "stop timing the references";

    public string StoppedMeasuring => "Stopped. References that were timed are recorded.";

    public string MeasuringStatus => "timing references";

    public string RankSign => "#";

    public string WhoColumn => "who";

    public string KindColumn => "kind";

    public string RatioIntervalColumn => "ratio";

    public string WhenColumn => "when";

    public string DeviceColumn => "device";

    public string NotTimed => "not timed yet";

    public string EmulatedBrief => "emulated, not ranked";

    public string EntryKind(bool isReference) => isReference ? "reference" : "submission";

    public string When(DateTimeOffset at, DateTimeOffset now) =>
        at.ToString(at.Date == now.Date ? "HH:mm" : at.Year == now.Year ? "d MMM" : "MMM yyyy", CultureInfo.InvariantCulture);

    public string NothingOnBoard(string challenge) => $"Nothing of yours is here yet. F4 lists the challenges; open {challenge} there.";

    public string BoardExplained(string baseline) =>
        $"Ratio = time of {baseline} / time of the entry; above 1.00x is faster. Equal ranks: the intervals overlap.";
}
