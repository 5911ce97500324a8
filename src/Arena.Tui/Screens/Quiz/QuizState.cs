using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>A session on screen, from the first question to the summary. The session itself is a value of the core.</summary>
/// <param name="Request">What was asked for.</param>
internal sealed record QuizState(QuizRequest Request) : ScreenState
{
    /// <summary>Null until it was planned.</summary>
    public SessionState? Session { get; init; }

    /// <summary>The option pointed at, from 0; null at first, so that one careless Enter answers nothing.</summary>
    public int? Option { get; init; }

    /// <summary>The answer being typed.</summary>
    public Field Field { get; init; } = Field.Empty;

    /// <summary>Lines of text above the first one shown.</summary>
    public int Scroll { get; init; }

    /// <summary>Answers revealed so far.</summary>
    public int Reveals { get; init; }

    /// <summary>Whether the answer was revealed just now, so that a key pressed for the question must not grade.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The missed question of the summary under the cursor, from 0.</summary>
    public int Missed { get; init; }

    /// <summary>A missed question that is read again from the summary; nothing of it is graded.</summary>
    public SessionStage.Grading? Reading { get; init; }

    /// <summary>Which decks teach which challenges; empty until it was read.</summary>
    public IReadOnlyList<TopicLink> Topics { get; init; } = [];

    /// <summary>The challenge that the question on screen teaches, or null.</summary>
    public ChallengeId? Taught =>
        (Reading?.Instance ?? Session?.Current)?.Question.Deck is { } deck ? Topics.FirstOrDefault(topic => topic.Deck == deck)?.Challenge : null;

    /// <summary>Whether there is a session that is not over.</summary>
    public bool IsUnderWay => Session is { Stage: not SessionStage.Over };

    /// <summary>Where the session stands; while an act is being written, what stays on screen.</summary>
    public SessionStage? Shown => Session?.Stage is SessionStage.Saving saving ? saving.Before : Session?.Stage;

    public bool IsSaving => Session?.Stage is SessionStage.Saving;

    public override ScreenId Id => ScreenId.Quiz;

    private bool HasField => Session?.Stage is SessionStage.Asking { Instance.Prompt.Body: QuestionBody.Number };

    public static QuizState Starting(QuizRequest request) => new(request);

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => QuizKeys.Of(this, scene.Texts);

    public override bool Takes(ScreenInput input) => input is QuizInput;

    public override Step On(ScreenInput input, Scene scene) =>
        input is QuizInput quiz ? QuizReducer.Reduce(this, quiz, scene) : new Step(this);

    public override void Draw(Pane pane, Scene scene) => QuizView.Draw(this, pane, scene);

    public override string Status(Scene scene) => QuizView.Status(this, scene);

    public override Step WhenShown(Scene scene) => Session is null ? new(this, new Effect.StartSession(Request), new Effect.ReadTopics()) : new(this);

    public override ScreenInput? Typed(string text) => HasField ? new QuizInput.Write(text) : null;

    public override ScreenInput? Leaving(Scene scene) => Reading is not null ? new QuizInput.StopReading()
        : Session?.Stage is null or SessionStage.Over ? null : new QuizInput.End();

    public override string? LeaveLabel(Scene scene) => (Session?.Stage, Reading) switch
    {
        (SessionStage.Over, null) => scene.Texts.HomeLabel,
        (null or SessionStage.Over, _) => null,
        _ => scene.Texts.EndLabel,
    };

    public override IReadOnlyList<string> HelpNotes(Scene scene) => [scene.Texts.HelpHard, scene.Texts.HelpSaved];
}
