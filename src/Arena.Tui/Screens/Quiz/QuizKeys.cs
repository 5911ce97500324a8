using System.Diagnostics;
using System.Globalization;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Quiz;

/// <summary>The keys of a session: those of the question, of the answer, or of the summary.</summary>
internal static class QuizKeys
{
    public static IReadOnlyList<KeyBinding> Of(QuizState state, ITexts texts) => state.Shown switch
    {
        null => [],
        SessionStage.Asking { Instance.Prompt.Body: QuestionBody.Choice choice } asking => [.. Choice(choice, texts), .. Question(state, asking, texts), .. Text(texts)],
        SessionStage.Asking asking => [.. Number(texts), .. Question(state, asking, texts), .. Lines("Up", "Down", texts), .. Text(texts)],
        SessionStage.Grading grading => [.. Grades(state, grading, texts), .. Answer(state, texts), .. Lines("Up k", "Down j", texts), .. Text(texts)],
        SessionStage.Over => Summary(state, texts),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<KeyBinding> Choice(QuestionBody.Choice choice, ITexts texts) =>
    [
        new("quiz.choose", [.. Digits(1, choice.Options.Count)], texts.ChooseLabel, texts.ChooseHelp, key => new QuizInput.Point((key.Digit ?? 1) - 1))
        {
            Shown = string.Create(CultureInfo.InvariantCulture, $"1-{choice.Options.Count}"),
        },
        new("quiz.sure", "Enter", texts.SureLabel, texts.SureHelp, new QuizInput.Commit(Confidence.Sure)),
        new("quiz.guess", "Space Ctrl+G", texts.GuessLabel, texts.GuessHelp, new QuizInput.Commit(Confidence.Guess)),
        new("quiz.give-up", "0 F12", texts.GiveUpLabel, texts.GiveUpHelp, new QuizInput.GiveUp()),
        .. Lines("Up k", "Down j", texts),
    ];

    private static IEnumerable<KeyBinding> Number(ITexts texts) =>
    [
        new("quiz.sure", "Enter", texts.SureLabel, texts.SureHelp, new QuizInput.Commit(Confidence.Sure)),
        new("quiz.guess", "Ctrl+G", texts.GuessLabel, texts.GuessHelp, new QuizInput.Commit(Confidence.Guess)),
        new("quiz.give-up", "F12", texts.GiveUpLabel, texts.GiveUpHelp, new QuizInput.GiveUp()),
        .. Field.Keys(texts, edit => new QuizInput.Edit(edit)),
    ];

    private static IEnumerable<KeyBinding> Question(QuizState state, SessionStage.Asking asking, ITexts texts)
    {
        bool hasField = asking.Instance.Prompt.Body is QuestionBody.Number;
        return
        [
            new("quiz.hint", hasField ? "F9" : "i F9", texts.HintLabel, texts.HintHelp, new QuizInput.Hint())
            {
                WhyNot = asking.Instance.Question.Hint is null ? texts.NoHint : asking.HintShown ? texts.HintIsShown : null,
            },
            new("quiz.later", hasField ? "Ctrl+N" : "- Ctrl+N", texts.LaterLabel, texts.LaterHelp, new QuizInput.PutOff()),
            Undo(state, hasField ? "Ctrl+T" : "u Ctrl+T", texts),
        ];
    }

    private static IEnumerable<KeyBinding> Grades(QuizState state, SessionStage.Grading grading, ITexts texts)
    {
        string? locked = state.IsLocked ? texts.KeysOpenSoon : state.IsSaving ? texts.BeingSaved : null;
        Grade suggested = grading.Draft.Suggested;
        return
        [
            new("quiz.accept", "Enter Space", texts.GradeName(suggested), texts.AcceptHelp, new QuizInput.TakeSuggestion()) { WhyNot = locked },
            .. grading.Choices.Select(choice => new KeyBinding(
                "quiz.grade-" + choice.Grade,
                [.. Digits((int)choice.Grade, 1)],
                texts.GradeName(choice.Grade),
                texts.GradeHelp(choice.Grade),
                _ => new QuizInput.GradeIt(choice.Grade))
            {
                WhyNot = choice.IsAllowed ? locked : texts.OnlyAgain,
                InFooter = choice.Grade != suggested,
            }),
        ];
    }

    private static IEnumerable<KeyBinding> Answer(QuizState state, ITexts texts) =>
    [
        Challenge(state, texts),
        new("quiz.source", "o Ctrl+O", texts.SourceLabel, texts.SourceHelp, new QuizInput.OpenSource()),
        new("quiz.undo", "u Ctrl+T", texts.UndoLabel, texts.UndoAnswerHelp, new QuizInput.Undo()),
    ];

    private static KeyBinding Challenge(QuizState state, ITexts texts) =>
        new("quiz.challenge", "a Ctrl+A", texts.ChallengeLabel, texts.ChallengeHelp, new QuizInput.OpenChallenge())
        {
            WhyNot = state.Taught is null ? texts.NoChallengeTaught : null,
        };

    private static IEnumerable<KeyBinding> Lines(string up, string down, ITexts texts) =>
    [
        new("list.up", up, texts.MoveLabel, texts.MoveUpHelp, new QuizInput.Move(-1)) { InFooter = false },
        new("list.down", down, texts.MoveLabel, texts.MoveDownHelp, new QuizInput.Move(1)) { InFooter = false },
    ];

    private static IEnumerable<KeyBinding> Text(ITexts texts) =>
    [
        new("text.down", "PgDn Ctrl+D", texts.ScrollLabel, texts.PageDownHelp, new QuizInput.Scroll(1)) { InFooter = false },
        new("text.up", "PgUp Ctrl+U", texts.ScrollLabel, texts.PageUpHelp, new QuizInput.Scroll(-1)) { InFooter = false },
    ];

    private static IReadOnlyList<KeyBinding> Summary(QuizState state, ITexts texts)
    {
        bool hasMissed = state.Session is { } session && SummaryText.MissedReviews(session).Count > 0;
        return state.Reading is not null
            ? [new("quiz.close", "Enter", texts.BackLabel, texts.StopReadingHelp, new QuizInput.StopReading()), Challenge(state, texts), .. Lines("Up k", "Down j", texts), .. Text(texts)]
            :
            [
                hasMissed
                    ? new("quiz.read", "Enter", texts.ReadLabel, texts.ReadHelp, new QuizInput.Read())
                    : new("quiz.close", "Enter", texts.HomeLabel, texts.HomeHelp, new QuizInput.Close()),
                .. Lines("Up k", "Down j", texts),
                Undo(state, "u Ctrl+T", texts),
            ];
    }

    private static KeyBinding Undo(QuizState state, string keys, ITexts texts) =>
        new("quiz.undo", keys, texts.UndoLabel, texts.UndoHelp, new QuizInput.Undo())
        {
            WhyNot = state.Session is { Done.IsEmpty: false } ? null : texts.NothingToUndo,
        };

    private static IEnumerable<KeyStroke> Digits(int first, int count) =>
        Enumerable.Range(first, count).Select(digit => new KeyStroke(digit.ToString(CultureInfo.InvariantCulture)));
}
