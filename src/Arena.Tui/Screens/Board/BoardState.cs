using Arena.Core.Judging;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Board;

/// <summary>The boards, one at a time. Kept when it is left.</summary>
internal sealed record BoardState : ScreenState
{
    /// <summary>Before anything was read.</summary>
    public static BoardState Initial { get; } = new();

    /// <summary>Null until it was read.</summary>
    public IReadOnlyList<ChallengeSummary>? Challenges { get; init; }

    /// <summary>The challenge that was chosen; null for the first one.</summary>
    public ChallengeId? Chosen { get; init; }

    /// <summary>The track that was chosen; null for the first one of the challenge.</summary>
    public string? ChosenTrack { get; init; }

    /// <summary>The board; null until it was read.</summary>
    public BoardPage? Page { get; init; }

    /// <summary>Whether the last attempt to read something failed.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The line under the cursor, from 0.</summary>
    public int Entry { get; init; }

    /// <summary>How the timing of the references goes; null while none is timed.</summary>
    public string? Progress { get; init; }

    public ChallengeSummary? Challenge => Challenges?.FirstOrDefault(challenge => challenge.Id == Chosen) ?? (Challenges is [var first, ..] ? first : null);

    public string? Track => Challenge is { } challenge ? challenge.Tracks.FirstOrDefault(track => track == ChosenTrack) ?? challenge.Tracks[0] : null;

    public override ScreenId Id => ScreenId.Board;

    public override bool IsKept => true;

    public override bool IsBusy => Progress is not null;

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => BoardKeys.Of(this, scene.Texts);

    public override bool Takes(ScreenInput input) => input is BoardInput;

    public override Step On(ScreenInput input, Scene scene) =>
        input is BoardInput own ? BoardReducer.Reduce(this, own, scene) : new Step(this);

    public override void Draw(Pane pane, Scene scene) => BoardView.Draw(this, pane, scene);

    public override string Status(Scene scene) => Progress is null ? string.Empty : scene.Texts.MeasuringStatus;

    public override Step WhenShown(Scene scene) => new(this with { IsUnread = false }, new Effect.ReadBoards());

    public override IReadOnlyList<string> HelpNotes(Scene scene) => [scene.Texts.HelpRatio];

    /// <summary>The screen as it is opened for a challenge.</summary>
    public BoardState Opened(ChallengeId challenge) => challenge == Challenge?.Id ? this : this with { Chosen = challenge, ChosenTrack = null, Page = null, Entry = 0 };
}
