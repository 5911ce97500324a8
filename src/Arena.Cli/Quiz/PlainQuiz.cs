using System.Globalization;
using Arena.Cli.Console;
using Arena.Core;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Tui.Hosting;

namespace Arena.Cli.Quiz;

/// <summary>A session as numbered lines on standard input and output: for screen readers, pipes and plain terminals.</summary>
/// <remarks>No escape sequence and no redrawing. A line that begins <c>Saved.</c> is written only after the review is on disk.</remarks>
internal sealed class PlainQuiz(StudyDesk desk, CliConsole console, Language language)
{
    private readonly PlainText _text = new(language);

    /// <summary>Runs a session to its end, to <c>q</c>, or to the end of input.</summary>
    /// <exception cref="ArenaException">A review could not be saved.</exception>
    public async Task RunAsync(QuizRequest request, CancellationToken cancel)
    {
        SessionState state = await desk.StartAsync(request, cancel).ConfigureAwait(false);
        if (state.Stage is SessionStage.Over)
        {
            console.Out.WriteLine(PlainText.NothingToDo(await desk.ReadOverviewAsync(cancel).ConfigureAwait(false), request, desk.Calendar, desk.Now));
            return;
        }

        console.Out.WriteLine($"{Count(state.Left, "question")}. Seed {state.Options.Seed}.");
        while (state.Stage is not SessionStage.Over)
        {
            state = state.Stage switch
            {
                SessionStage.Asking asking => await AskAsync(state, asking, cancel).ConfigureAwait(false),
                SessionStage.Grading grading => await GradeAsync(state, grading, cancel).ConfigureAwait(false),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }

        console.Out.WriteLine(_text.Summary(state));
    }

    private async Task<SessionState> AskAsync(SessionState state, SessionStage.Asking asking, CancellationToken cancel)
    {
        console.Out.WriteLine();
        console.Out.WriteLine(PlainText.Heading(state));
        console.Out.WriteLine(_text.Question(asking.Instance.Prompt));
        string prompt = PlainText.AnswerPrompt(asking.Instance);
        while (true)
        {
            string? line = Prompt(prompt);
            if (IsEnd(line))
            {
                return await desk.ApplyAsync(state, new SessionInput.Left(desk.Now), cancel).ConfigureAwait(false);
            }

            if (line.Trim() is "h" or "ｈ" && asking.Instance.Question.Hint is { } hint)
            {
                state = await desk.ApplyAsync(state, new SessionInput.HintAsked(desk.Now), cancel).ConfigureAwait(false);
                console.Out.WriteLine($"Hint: {_text.Line(hint)}");
                continue;
            }

            if (line.Trim() == "u" && !state.Done.IsEmpty)
            {
                return await UndoAsync(state, cancel).ConfigureAwait(false);
            }

            if (!AnswerText.TryRead(line, asking.Instance.Prompt.Body, out Answer? answer, out Confidence confidence) || answer is null)
            {
                console.Out.WriteLine(PlainText.Unreadable(line, asking.Instance.Prompt.Body));
                continue;
            }

            state = await desk.ApplyAsync(state, new SessionInput.Answered(desk.Now, answer, confidence), cancel).ConfigureAwait(false);
            if (state.Stage is SessionStage.Asking { NearMiss: { } near })
            {
                console.Out.WriteLine($"{near} is nearly right: it seems to be rounded too early. Type it once more.");
                continue;
            }

            return state;
        }
    }

    private async Task<SessionState> GradeAsync(SessionState state, SessionStage.Grading grading, CancellationToken cancel)
    {
        console.Out.WriteLine(_text.Outcome(grading));
        string prompt = PlainText.GradePrompt(grading, desk.Now, desk.Calendar);
        while (true)
        {
            string? line = Prompt(prompt);
            if (line is null)
            {
                console.Out.WriteLine("The input ended before a grade: this answer is not saved.");
                return state with { Stage = new SessionStage.Over(SessionEnd.Left) };
            }

            if (line.Trim() == "u")
            {
                return await desk.ApplyAsync(state, new SessionInput.UndoAsked(desk.Now), cancel).ConfigureAwait(false);
            }

            SessionInput? input = IsEnd(line) ? new SessionInput.Left(desk.Now) : ReadGrade(line, grading);
            if (input is null)
            {
                continue;
            }

            return await SaveAsync(state, input, cancel).ConfigureAwait(false);
        }
    }

    private async Task<SessionState> SaveAsync(SessionState state, SessionInput input, CancellationToken cancel)
    {
        state = await desk.ApplyAsync(state, input, cancel).ConfigureAwait(false);
        if (state.Stage is SessionStage.Grading { SaveError: { } error })
        {
            throw new ArenaException(ErrorCode.DataUnavailable, $"The answer could not be saved: {error}", "Everything before it is saved.");
        }

        console.Out.WriteLine($"Saved. {state.Left.ToString(CultureInfo.InvariantCulture)} left.");
        return state;
    }

    private async Task<SessionState> UndoAsync(SessionState state, CancellationToken cancel)
    {
        string question = state.Done[^1].Review.Question.Value;
        int before = state.Done.Count;
        state = await desk.ApplyAsync(state, new SessionInput.UndoAsked(desk.Now), cancel).ConfigureAwait(false);
        console.Out.WriteLine(state.Done.Count < before
            ? $"Undone: {question} is asked again."
            : "The undo could not be saved, so the review stands.");
        return state;
    }

    private SessionInput.Graded? ReadGrade(string line, SessionStage.Grading grading)
    {
        string text = line.Trim();
        Grade? grade = text.Length == 0
            ? grading.Draft.Suggested
            : NumberText.TryRead(text, out double value) && value is 1 or 2 or 3 or 4 ? (Grade)(int)value : null;
        if (grade is not { } given)
        {
            console.Out.WriteLine($"'{text}' is not a grade: type 1 to 4, or Enter for {grading.Draft.Suggested}.");
            return null;
        }

        if (!AnswerCheck.Allows(grading.Draft.IsRight, given))
        {
            console.Out.WriteLine($"{given} is off: the answer was not right. Enter takes Again; u takes the answer back if you mistyped.");
            return null;
        }

        return new(desk.Now, given);
    }

    /// <summary>Asks for a line; without a terminal the prompt ends its line, so that what follows begins one.</summary>
    private string? Prompt(string prompt)
    {
        bool isTyped = console.IsInputTerminal && console.IsOutputTerminal;
        if (isTyped)
        {
            console.Out.Write(prompt + " ");
        }
        else
        {
            console.Out.WriteLine(prompt);
        }

        console.Out.Flush();
        return console.In.ReadLine();
    }

    private static bool IsEnd([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] string? line) => line is null || line.Trim() is "q" or "ｑ";

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
