using System.Globalization;
using System.Text;
using Arena.Cli.Console;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Core.Time;
using Arena.Tui.Hosting;

namespace Arena.Cli.Quiz;

/// <summary>The words of the plain quiz.</summary>
internal sealed class PlainText(Language language)
{
    private const int Width = 78;

    /// <summary>Where the session stands and what kind of question comes.</summary>
    public static string Heading(SessionState state)
    {
        Question question = state.Current?.Question ?? throw new InvalidOperationException("No question is on screen.");
        int number = state.Done.Count + 1;
        string kind = state.Current.Prompt.Body is QuestionBody.Choice ? "Multiple choice" : "Number";
        return string.Create(
            CultureInfo.InvariantCulture, $"Question {number} of {state.Done.Count + state.Left}. Deck {question.Deck}. {kind}. {question.Id}");
    }

    /// <summary>The question and its numbered options.</summary>
    public string Question(Prompt prompt)
    {
        var text = new StringBuilder(Block(prompt.Ask));
        if (prompt.Body is QuestionBody.Choice choice)
        {
            for (int i = 0; i < choice.Options.Count; i++)
            {
                text.Append('\n').Append(CultureInfo.InvariantCulture, $"{i + 1}. {Line(choice.Options[i].Text)}");
            }
        }

        return text.ToString();
    }

    /// <summary>What may be typed as an answer.</summary>
    public static string AnswerPrompt(QuestionInstance instance)
    {
        string hint = instance.Question.Hint is null ? "" : ", h hint";
        return instance.Prompt.Body switch
        {
            QuestionBody.Choice choice => string.Create(
                CultureInfo.InvariantCulture, $"Answer (1-{choice.Options.Count}, 0 do not know, add ? for a guess{hint}, q to end):"),
            QuestionBody.Number number =>
                $"Answer (a number{(number.Unit is { } unit ? " in " + unit.English : "")}, ? do not know, add ? for a guess{hint}, q to end):",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Why a line was not taken as an answer.</summary>
    public static string Unreadable(string line, QuestionBody body) => (line.Trim().Length, body) switch
    {
        (0, _) => "Nothing was typed.",
        (_, QuestionBody.Choice choice) => string.Create(
            CultureInfo.InvariantCulture, $"'{line.Trim()}' is not one of the options: type a number from 0 to {choice.Options.Count}."),
        (_, QuestionBody.Number) => $"'{line.Trim()}' is not a number: write it as 65504, 0.125, 6.1e-5, 2^-14 or 15/8.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Right or not, the right answer, why, and what is wrong with what was chosen.</summary>
    public string Outcome(SessionStage.Grading grading)
    {
        Prompt prompt = grading.Instance.Prompt;
        var text = new StringBuilder(Verdict(grading));
        foreach (string reason in Reasons(prompt.Body, grading.Answer))
        {
            text.Append('\n').Append(reason);
        }

        QuestionSource source = grading.Instance.Question.Source;
        text.Append("\nWhy: ").Append(Block(prompt.Why));
        text.Append("\nSource: ").Append(source.Section is { } section ? Line(section) + "; " : "").Append(source.Cite);
        if (source.Url is { } url)
        {
            text.Append(' ').Append(url);
        }

        return text.ToString();
    }

    /// <summary>The grades, each with when the card would come back.</summary>
    public static string GradePrompt(SessionStage.Grading grading, DateTimeOffset now, StudyCalendar calendar)
    {
        string When(Grade grade) => Durations.Until(grading.Choices.Single(choice => choice.Grade == grade).Next.Due, now, calendar);
        Grade suggested = grading.Draft.Suggested;
        if (!grading.Draft.IsRight)
        {
            return $"Grade (Enter = Again, next in {When(Grade.Again)}):";
        }

        IEnumerable<string> others = Enum.GetValues<Grade>()
            .Where(grade => grade != suggested)
            .Select(grade => string.Create(CultureInfo.InvariantCulture, $"{(int)grade} {grade} {When(grade)}"));
        return $"Grade (Enter = {suggested}, next in {When(suggested)}; {string.Join(", ", others)}):";
    }

    /// <summary>What the session came to.</summary>
    public string Summary(SessionState state)
    {
        int right = state.Done.Count(done => done.Review.IsRight);
        int xp = state.Done.Sum(done => done.Xp);
        string counted = string.Create(
            CultureInfo.InvariantCulture, $"\nSession over: {state.Done.Count} answered, {right} right, {xp} XP.");
        string open = state.Stage switch
        {
            SessionStage.Over { Reason: SessionEnd.NothingLeft } => " Nothing is left for now.",
            _ => string.Create(CultureInfo.InvariantCulture, $" {state.Waiting.Count + state.Learning.Count} left; start again when you like."),
        };
        IEnumerable<string> missed = state.Done
            .Where(done => !done.Review.IsRight)
            .Select(done => done.Instance)
            .DistinctBy(instance => instance.Question.Id)
            .Select(instance => $"Missed: {instance.Question.Id}  {Columns.Cut(Line(instance.Prompt.Ask), 60, "...")}");
        return string.Join('\n', [counted + open, .. missed, .. Open(state)]);
    }

    /// <summary>The cards that are not learnt again, and when a recall of each would count.</summary>
    private static IEnumerable<string> Open(SessionState state)
    {
        string[] open = [.. state.Open.Select(question => question.Id.Value)];
        return open.Length == 0
            ? []
            : [string.Create(
                CultureInfo.InvariantCulture,
                $"Open: {string.Join(", ", open)}. Failed in this session and not recalled since: {(open.Length == 1 ? "it is" : "they are")} learnt when recalled without help {Relearning.EnoughTime.TotalMinutes:0} minutes or {Relearning.EnoughOthers} other answers later.")];
    }

    /// <summary>Why there is no session, and what to do instead.</summary>
    public static string NothingToDo(Overview overview, QuizRequest request, StudyCalendar calendar, DateTimeOffset now)
    {
        if (request.Deck is not null || request.Filter is not null)
        {
            return "Nothing due or new matches. `arena due` shows what is due in each deck.";
        }

        string next = overview switch
        {
            { Decks.Count: 0 } => "There is no deck. `arena questions check` says why.",
            { NextDay: { } day } => $"The next questions come in {Durations.Days(day.DayNumber - calendar.DayOf(now).DayNumber)}.",
            _ => "",
        };
        string more = overview.Unseen > 0 ? $" `arena quiz --new {DayPlan.DefaultNewPerDay}` brings new ones today." : "";
        return $"Nothing is due. {next}{more}".TrimEnd();
    }

    /// <summary>A text on one line, without Markdown signs.</summary>
    public string Line(LocalText text) => MarkdownLayout.OneLine(text.In(language));

    private string Block(LocalText text) => string.Join('\n', MarkdownLayout.Lines(text.In(language), Width).Select(line => line.ToString()));

    private string Verdict(SessionStage.Grading grading)
    {
        string right = grading.Instance.Prompt.Body switch
        {
            QuestionBody.Choice choice => string.Create(
                CultureInfo.InvariantCulture, $"{choice.RightIndex + 1}. {Line(choice.Options[choice.RightIndex].Text)}"),
            QuestionBody.Number number => number.Unit is { } unit ? $"{number.Written} {Line(unit)}" : number.Written,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return (grading.Draft.IsRight, grading.Answer) switch
        {
            (true, _) => $"Right. {right}",
            (false, Answer.Unknown) => $"The answer: {right}",
            (false, _) => $"Not right. You answered {grading.Answer.Response}. The answer: {right}",
        };
    }

    /// <summary>The reason against the chosen option first, then those against the others.</summary>
    private IEnumerable<string> Reasons(QuestionBody body, Answer answer) => body switch
    {
        QuestionBody.Choice choice => Enumerable.Range(0, choice.Options.Count)
            .OrderBy(i => answer is Answer.Picked picked && picked.Index == i ? 0 : 1)
            .Where(i => choice.Options[i].Reason is not null)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"Not {i + 1}: {Line(choice.Options[i].Reason ?? LocalText.Same(""))}")),
        QuestionBody.Number number => number.Mistakes
            .OrderBy(mistake => answer is Answer.Typed typed && number.Tolerance.Accepts(typed.Value, mistake.Answer) ? 0 : 1)
            .Select(mistake => $"Not {mistake.Written}: {Line(mistake.Reason)}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
