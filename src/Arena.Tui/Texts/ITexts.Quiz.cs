using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Tui.Shell;

namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string EndLabel { get; }

    string ChooseLabel { get; }

    string ChooseHelp { get; }

    string SureLabel { get; }

    string SureHelp { get; }

    string GuessLabel { get; }

    string GuessHelp { get; }

    string GiveUpLabel { get; }

    string GiveUpHelp { get; }

    string EditLabel { get; }

    string EditHelp(FieldEdit edit);

    string HintLabel { get; }

    string HintHelp { get; }

    string NoHint { get; }

    string HintIsShown { get; }

    string LaterLabel { get; }

    string LaterHelp { get; }

    string UndoLabel { get; }

    string UndoHelp { get; }

    string UndoAnswerHelp { get; }

    string NothingToUndo { get; }

    string AcceptHelp { get; }

    string GradeName(Grade grade);

    string GradeHelp(Grade grade);

    string OnlyAgain { get; }

    string OnlyAgainRemark { get; }

    string KeysOpenSoon { get; }

    string BeingSaved { get; }

    string SourceLabel { get; }

    string SourceHelp { get; }

    string HomeLabel { get; }

    string HomeHelp { get; }

    string HelpHard { get; }

    string HelpSaved { get; }

    string ChooseFirst(int options);

    string TypeFirst { get; }

    string NotANumber(string typed);

    string NearMissSaid { get; }

    string NothingToPutOffFor { get; }

    string PutOffSaid { get; }

    string TakenBack { get; }

    string SavedSaid(Grade grade, string next, int left);

    string NotSaved { get; }

    string SourceCopied(string cite, string url);

    string SourceOnly(string cite);

    /// <summary>A wait in one number: minutes and hours below a day, then days, months and years.</summary>
    string Interval(TimeSpan wait);

    string KindName(QuestionBody body);

    string Seen(int times, int daysAgo);

    string SeenNever { get; }

    string QuizStatus(int number, int of, int learning, int combo);

    string QuizBrief(int number, int of, int combo);

    string SessionDone(int reviews);

    string HintTitle { get; }

    string DoNotKnow { get; }

    string AnswerLabel { get; }

    string HowToType(Tolerance tolerance);

    string NearMiss(string typed);

    string Right { get; }

    string NotRight { get; }

    string NotKnown { get; }

    string YourAnswer { get; }

    string RightAnswer { get; }

    string NotOption(int number);

    string WhyTitle { get; }

    string SourceTitle { get; }

    string AskedTitle { get; }

    string HowHard { get; }

    string ComesBack { get; }

    string SuggestionRemark(Grade grade, bool usedHint, bool secondTry);

    string Answered(string response, bool isUnknown, Confidence confidence, TimeSpan took);

    string Reward(int xp, int combo);
}
