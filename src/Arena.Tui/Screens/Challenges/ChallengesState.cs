using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Challenges;

/// <summary>The challenges, how well you did, and what each asks for.</summary>
internal sealed record ChallengesState : ScreenState
{
    /// <summary>Before anything was read.</summary>
    public static ChallengesState Initial { get; } = new();

    /// <summary>Null until it was read.</summary>
    public IReadOnlyList<ChallengeSummary>? Challenges { get; init; }

    /// <summary>Whether the last attempt to read them failed.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The challenge under the cursor, from 0.</summary>
    public int Cursor { get; init; }

    /// <summary>Lines of the statement above the first one shown.</summary>
    public int Scroll { get; init; }

    public ChallengeSummary? Selected => Challenges is { Count: > 0 } all ? all[Cursor] : null;

    public override ScreenId Id => ScreenId.Challenges;

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => ChallengesKeys.Of(this, scene.Texts);

    public override bool Takes(ScreenInput input) => input is ChallengesInput;

    public override Step On(ScreenInput input, Scene scene) =>
        input is ChallengesInput own ? ChallengesReducer.Reduce(this, own, scene) : new Step(this);

    public override void Draw(Pane pane, Scene scene) => ChallengesView.Draw(this, pane, scene);

    public override Step WhenShown(Scene scene) => new(this, new Effect.ReadChallenges());
}
