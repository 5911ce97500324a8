using Arena.Core.Judging;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>One challenge: its task, the judgement of a file, the result, the board. Kept when it is left.</summary>
/// <param name="Challenge">Which one.</param>
internal sealed record SolvingState(ChallengeId Challenge) : ScreenState
{
    /// <summary>Null until it was read.</summary>
    public ChallengePage? Page { get; init; }

    /// <summary>Whether the last attempt to read it failed.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The board of the track; null until it was read.</summary>
    public BoardPage? Board { get; init; }

    /// <summary>The track that was chosen; null for the first one.</summary>
    public string? ChosenTrack { get; init; }

    /// <summary>The file named by hand, by track; without one the starter is the file.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    public SolvingTab Tab { get; init; }

    /// <summary>Lines of the text above the first one shown.</summary>
    public int Scroll { get; init; }

    /// <summary>The line of the board under the cursor, from 0.</summary>
    public int Entry { get; init; }

    /// <summary>The judgement that goes on, or the last one.</summary>
    public JudgeRun? Run { get; init; }

    /// <summary>An earlier submission whose result is shown; null shows the newest.</summary>
    public Submission? Picked { get; init; }

    /// <summary>The submission to read when the screen comes into view.</summary>
    public SubmissionId? Wanted { get; init; }

    /// <summary>The path that is being typed, or null.</summary>
    public PathDialog? Path { get; init; }

    public string Track => ChosenTrack ?? Page?.Tracks[0].Name ?? string.Empty;

    public TrackPage? TrackPage => Page?.Tracks.FirstOrDefault(track => track.Name == Track);

    /// <summary>The file that is judged and edited; null while it is not known.</summary>
    public string? File => Files.GetValueOrDefault(Track) ?? TrackPage?.File;

    /// <summary>Whether there is a file to judge, as far as is known.</summary>
    public bool HasFile => Files.ContainsKey(Track) || TrackPage is { FileExists: true };

    /// <summary>The judgement on the chosen track, or null.</summary>
    public JudgeRun? RunHere => Run?.Track == Track ? Run : null;

    /// <summary>The submission whose result is shown; null where there is none yet.</summary>
    public Submission? Result => Picked ?? (RunHere is { IsRunning: true } run ? run.Submission : RunHere?.Submission ?? TrackPage?.Latest);

    public override ScreenId Id => ScreenId.Solving;

    public override bool IsKept => true;

    public override bool IsBusy => Run is { IsRunning: true };

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => Path is null ? SolvingKeys.Of(this, scene.Texts) : PathKeys.Of(scene.Texts);

    public override bool Takes(ScreenInput input) => input is SolvingInput.Told told && told.Challenge == Challenge;

    public override Step On(ScreenInput input, Scene scene) =>
        input is SolvingInput own ? SolvingReducer.Reduce(this, own, scene) : new Step(this);

    public override void Draw(Pane pane, Scene scene) => SolvingView.Draw(this, pane, scene);

    public override string Status(Scene scene) => Run is { IsRunning: true } run ? JudgeText.Status(Challenge, run, scene) : string.Empty;

    public override Step WhenShown(Scene scene)
    {
        List<Effect> effects = [new Effect.ReadChallenge(Challenge)];
        if (Wanted is { } wanted)
        {
            effects.Add(new Effect.ReadSubmission(Challenge, wanted));
        }

        return new(this with { Wanted = null, IsUnread = false }, effects);
    }

    public override ScreenInput? Typed(string text) => Path is null ? null : new SolvingInput.WritePath(text);

    public override ScreenInput? Leaving(Scene scene) => Path is null ? null : new SolvingInput.ClosePath();

    public override IReadOnlyList<string> HelpNotes(Scene scene) => [scene.Texts.HelpJudging, scene.Texts.HelpRatio];

    /// <summary>What stands where the challenge would, while there is none.</summary>
    public string Waiting(Scene scene) => IsUnread ? scene.Texts.NotRead : scene.Texts.Loading;

    /// <summary>The screen as it is opened: on the track and with the result that was asked for.</summary>
    public SolvingState Opened(string? track, SubmissionId? submission) => this with
    {
        ChosenTrack = track ?? ChosenTrack,
        Board = track is null || track == Track ? Board : null,
        Wanted = submission,
        Picked = null,
        Tab = submission is null ? Tab : SolvingTab.Result,
        Scroll = submission is null ? Scroll : 0,
        Path = null,
    };
}
