using System.Diagnostics;
using System.Globalization;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Tui.Shell;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string EndLabel => "end";

    public string ChooseLabel => "choose";

    public string ChooseHelp => "choose an option";

    public string SureLabel => "sure";

    public string SureHelp => "answer, and be sure of it";

    public string GuessLabel => "guess";

    public string GuessHelp => "answer as a guess; counts for calibration only";

    public string GiveUpLabel => "don't know";

    public string GiveUpHelp => "show the answer; counts as Again";

    public string EditLabel => "edit";

    public string HintLabel => "hint";

    public string HintHelp => "show the hint; Hard is suggested then";

    public string NoHint => "This question has no hint.";

    public string HintIsShown => "The hint is shown already.";

    public string LaterLabel => "later";

    public string LaterHelp => "put the question off to the end of the session";

    public string UndoLabel => "undo";

    public string UndoHelp => "take the last grade back";

    public string UndoAnswerHelp => "take the answer back, if you mistyped";

    public string NothingToUndo => "There is no grade of this session to take back.";

    public string AcceptHelp => "take the suggested grade";

    public string OnlyAgain => "The answer was not right: only Again is offered.";

    public string OnlyAgainRemark => "2-4 are off; u takes it back if you mistyped.";

    public string KeysOpenSoon => "Grade keys open 250 ms after the answer: one press cannot do both.";

    public string BeingSaved => "The last act is still being saved.";

    public string SourceLabel => "source";

    public string SourceHelp => "show and copy the source, open it where a browser is set";

    public string HomeLabel => "home";

    public string HomeHelp => "back to Home";

    public string HelpHard => "Hard means you did recall it. If you did not, press 1, even when it felt close. After a wrong answer only 1 is offered.";

    public string HelpSaved => "Each review is on disk before the next question appears. Leaving with an answer on screen saves it with the suggested grade.";

    public string TypeFirst => "Type a number first. F12 if you do not know.";

    public string NearMissSaid => "Close. Type it once more, with all the digits you have.";

    public string NothingToPutOffFor => "Nothing else is waiting: this question cannot be put off.";

    public string PutOffSaid => "Put off to the end of the session.";

    public string TakenBack => "Taken back. The question is asked again.";

    public string NotSaved => "The review could not be saved.";

    public string SeenNever => "new";

    public string HintTitle => "Hint";

    public string DoNotKnow => "I do not know  (see the answer; counts as Again)";

    public string AnswerLabel => "Answer:";

    public string Right => "Right.";

    public string NotRight => "Not right.";

    public string NotKnown => "Not known yet.";

    public string YourAnswer => "Your answer";

    public string RightAnswer => "Right answer";

    public string WhyTitle => "Why";

    public string SourceTitle => "Source";

    public string AskedTitle => "The question was";

    public string HowHard => "How hard was the recall?";

    public string ComesBack => "It comes back soon.";

    public string EditHelp(FieldEdit edit) => edit switch
    {
        FieldEdit.DeleteLeft => "delete to the left",
        FieldEdit.DeleteRight => "delete to the right",
        FieldEdit.Left => "caret to the left",
        FieldEdit.Right => "caret to the right",
        FieldEdit.Start => "caret to the start",
        FieldEdit.End => "caret to the end",
        _ => throw new UnreachableException(),
    };

    public string GradeName(Grade grade) => grade switch
    {
        Grade.Again => "Again",
        Grade.Hard => "Hard",
        Grade.Good => "Good",
        Grade.Easy => "Easy",
        _ => throw new UnreachableException(),
    };

    public string GradeHelp(Grade grade) => grade switch
    {
        Grade.Again => "Again: I did not recall it",
        Grade.Hard => "Hard: recalled with great effort",
        Grade.Good => "Good: recalled",
        Grade.Easy => "Easy: recalled at once",
        _ => throw new UnreachableException(),
    };

    public string ChooseFirst(int options) => $"Choose an option first, 1 to {options}. 0 if you do not know.";

    public string NotANumber(string typed) => $"'{typed}' is not a number. F12 if you do not know.";

    public string SavedSaid(Grade grade, string next, int left) =>
        left == 0 ? $"Saved: {GradeName(grade)}, back in {next}. Nothing is left." : $"Saved: {GradeName(grade)}, back in {next}. {left} left.";

    public string SourceCopied(string cite, string url) => $"Copied: {url}  ({cite})";

    public string SourceOnly(string cite) => $"Source: {cite} (no address to open).";

    public string Interval(TimeSpan wait)
    {
        double days = wait.TotalDays;
        return wait.TotalMinutes < 1 ? "1 min"
            : wait.TotalHours < 1 ? $"{Math.Ceiling(wait.TotalMinutes):0} min"
            : days < 1 ? $"{Math.Ceiling(wait.TotalHours):0} h"
            : days < 100 ? Count((int)Math.Round(days), "day", "days")
            : days < 730 ? $"{(days / 30.4).ToString("0", CultureInfo.InvariantCulture)} months"
            : $"{(days / 365.25).ToString("0.0", CultureInfo.InvariantCulture)} years";
    }

    public string KindName(QuestionBody body) => body switch
    {
        QuestionBody.Choice => "multiple choice",
        QuestionBody.Number => "number",
        _ => throw new UnreachableException(),
    };

    public string Seen(int times, int daysAgo) => daysAgo switch
    {
        0 => $"seen {times}x, last today",
        1 => $"seen {times}x, last yesterday",
        _ => $"seen {times}x, last {daysAgo} days ago",
    };

    public string QuizStatus(int number, int of, int learning, int combo) =>
        $"{number} / {of}" + (learning > 0 ? $"  {learning} learning" : string.Empty) + (combo > 1 ? $"  combo x{combo}" : string.Empty);

    public string QuizBrief(int number, int of, int combo) => combo > 1 ? $"{number}/{of} x{combo}" : $"{number}/{of}";

    public string SessionDone(int reviews) => $"session done  {Count(reviews, "review", "reviews")}";

    public string HowToType(Tolerance tolerance) => (tolerance.Amount, tolerance.IsRelative) switch
    {
        (0, _) => "Exact. 12, 0.5, 2^10, 3/8 and 3*2^10 are all understood.",
        (var amount, true) => $"Within {(amount * 100).ToString("0.###", CultureInfo.InvariantCulture)} %. 12, 0.5, 2^10, 3/8 and 3*2^10 are all understood.",
        (var amount, false) => $"Within {amount.ToString("0.######", CultureInfo.InvariantCulture)}. 12, 0.5, 2^10, 3/8 and 3*2^10 are all understood.",
    };

    public string NearMiss(string typed) => $"{typed} is close. Type it once more, with all the digits you have; Hard is suggested then.";

    public string NotOption(int number) => $"Not {number}:";

    public string SuggestionRemark(Grade grade, bool usedHint, bool secondTry) => (usedHint, secondTry) switch
    {
        (true, _) => $"Suggested: {GradeName(grade)} (right, with the hint). Enter takes it.",
        (_, true) => $"Suggested: {GradeName(grade)} (right, second try). Enter takes it.",
        _ => $"Suggested: {GradeName(grade)} (right). Enter takes it.",
    };

    public string Answered(string response, bool isUnknown, Confidence confidence, TimeSpan took) => isUnknown
        ? $"not known, in {Clock(took)}"
        : $"answered {response}, {(confidence == Confidence.Sure ? "sure" : "a guess")}, in {Clock(took)}";

    public string Reward(int xp, int combo) => combo > 1 ? $"+{xp} XP  combo x{combo}" : $"+{xp} XP";

    private static string Clock(TimeSpan time) =>
        ((int)time.TotalMinutes).ToString(CultureInfo.InvariantCulture) + time.ToString("\\:ss", CultureInfo.InvariantCulture);
}
