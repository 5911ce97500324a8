using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>The first screen: what is due, how far along you are, what is open in the arena.</summary>
internal sealed record HomeState : ScreenState
{
    /// <summary>Before anything was read: no number is shown.</summary>
    public static HomeState Initial { get; } = new();

    public HomeFigures? Figures { get; init; }

    /// <summary>Whether newer figures are on their way.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the last attempt to read them failed.</summary>
    public bool IsUnread { get; init; }

    public HomePane Pane { get; init; }

    /// <summary>The entry of the menu under the cursor, from 0.</summary>
    public int Entry { get; init; }

    /// <summary>The deck under the cursor, from 0.</summary>
    public int Deck { get; init; }

    public bool HasWork => Figures is { Study: { } study } && study.Due + study.New + study.Learning > 0;

    public override ScreenId Id => ScreenId.Home;

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => HomeKeys.Of(this, scene.Texts);

    public override bool Takes(ScreenInput input) => input is HomeInput;

    public override Step On(ScreenInput input, Scene scene) =>
        input is HomeInput home ? HomeReducer.Reduce(this, home, scene) : new Step(this);

    public override void Draw(Pane pane, Scene scene) => HomeView.Draw(this, pane, scene);

    /// <summary>What stands where figures would, while there are none.</summary>
    public string Waiting(Scene scene) => IsUnread ? scene.Texts.NotRead : scene.Texts.Loading;

    public override string Status(Scene scene) => HomeView.Status(this, scene);

    public override Step WhenShown(Scene scene) => new(this with { IsStale = Figures is not null }, new Effect.ReadHome());
}
