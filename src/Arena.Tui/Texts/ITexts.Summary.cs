using Arena.Core.Sessions;

namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string SessionTitle { get; }

    string ReviewedLabel { get; }

    string ReviewedIn(int reviews, TimeSpan took);

    string RightLabel { get; }

    string Share(int part, int of);

    string NewSeenLabel { get; }

    string Plain(int number);

    string GradesLabel { get; }

    string GradesLow(int again, int hard);

    string GradesHigh(int good, int easy);

    string XpLabel { get; }

    string XpEarned(int xp);

    string TodayLabel { get; }

    string TodayOf(int reviews, int goal, bool isMet);

    string LeftLabel { get; }

    string LeftToday(int count);

    string CalibrationTitle { get; }

    string SureName { get; }

    string GuessName { get; }

    string RightOf(int right, int of);

    string UnknownCount(int count);

    string ReadLabel { get; }

    string ReadHelp { get; }

    string StopReadingHelp { get; }

    string MissedTitle { get; }

    /// <param name="open">Cards that were failed and not recalled since, long enough after the failure.</param>
    string MissedWithOpenTitle(int open);

    /// <param name="wait">When an open card comes back.</param>
    string OpenIn(string wait);

    string MoreBelow(int count);

    string NothingMissed { get; }

    string QuestionColumn { get; }

    string GivenColumn { get; }

    string NextColumn { get; }

    string GivenBrief(string response, Confidence confidence);
}
