using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

internal sealed record QuizState(QuizRequest Request) : ScreenState
{
    public static QuizState Starting(QuizRequest request) => new(request);

    public override ScreenId Id => ScreenId.Quiz;

    public override IReadOnlyList<KeyBinding> Keys(Scene scene) => [];

    public override bool Takes(ScreenInput input) => false;

    public override Step On(ScreenInput input, Scene scene) => new(this);

    public override void Draw(Pane pane, Scene scene)
    {
    }
}
