using System.Globalization;
using Arena.Core.Sessions;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string SessionTitle => "This session";

    public string ReviewedLabel => "Reviewed";

    public string RightLabel => "Right";

    public string NewSeenLabel => "New";

    public string GradesLabel => "Grades";

    public string XpLabel => "XP";

    public string TodayLabel => "Today";

    public string LeftLabel => "Left";

    public string CalibrationTitle => "Did you know what you know";

    public string SureName => "sure";

    public string GuessName => "guess";

    public string ReadLabel => "read again";

    public string ReadHelp => "read the missed question under the cursor again";

    public string StopReadingHelp => "back to the summary";

    public string MissedTitle => "Missed";

    public string MissedWithOpenTitle(int open) => $"Missed, {open} still open: recall {(open == 1 ? "it" : "them")} once without help";

    public string OpenIn(string wait) => $"{wait}, open";

    public string NothingMissed => "Nothing: every answer was right.";

    public string QuestionColumn => "Question";

    public string GivenColumn => "your answer";

    public string NextColumn => "back in";

    public string MoreBelow(int count) => $"{count} more below";

    public string ReviewedIn(int reviews, TimeSpan took) => $"{reviews}  in {Clock(took)}";

    public string Share(int part, int of) =>
        of == 0 ? $"{part}" : $"{part}  {(100.0 * part / of).ToString("0", CultureInfo.InvariantCulture)}%";

    public string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    public string GradesLow(int again, int hard) => $"Again {again,-4}Hard {hard}";

    public string GradesHigh(int good, int easy) => $"Good  {good,-4}Easy {easy}";

    public string XpEarned(int xp) => $"+{xp}";

    public string TodayOf(int reviews, int goal, bool isMet) => isMet ? $"{reviews} of {goal}, goal met" : $"{reviews} of {goal}";

    public string LeftToday(int count) => count == 0 ? "nothing due or new" : $"{count} due or new today";

    public string RightOf(int right, int of) => of == 0 ? "no answer" : $"{right} right of {of}";

    public string UnknownCount(int count) => count == 0 ? string.Empty : $"Not known: {count}";

    public string GivenBrief(string response, Confidence confidence) =>
        response == "?" ? "not known" : confidence == Confidence.Guess ? $"{response}, guess" : $"{response}, sure";
}
