using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>Where what stands; a pane that is not shown is null.</summary>
/// <param name="Task">The statement.</param>
/// <param name="Judge">The stages of the judgement.</param>
/// <param name="Case">What explains the verdict.</param>
/// <param name="Whole">Result or board.</param>
internal sealed record SolvingLayout(Pane? Task, Pane? Judge, Pane? Case, Pane? Whole)
{
    private const int FewestJudgeRows = 4;

    public static SolvingLayout Of(SolvingState state, Pane body, Scene scene)
    {
        if (state.Tab is SolvingTab.Result or SolvingTab.Board)
        {
            return new(null, null, null, body);
        }

        if (!scene.IsFolded)
        {
            int top = Math.Max(10, body.Height * 11 / 20);
            int left = body.Width * 11 / 20;
            return new(
                body.Part(0, 0, left, top), body.Part(0, left, body.Width - left, top), body.Part(top, 0, body.Width, body.Height - top), null);
        }

        if (state.Tab == SolvingTab.Task)
        {
            return new(body, null, null, null);
        }

        if (!SolvingView.HasExplanation(state))
        {
            return new(null, body, null, null);
        }

        int stages = state.RunHere is { } run ? JudgeText.Lines(run, body.Width - 4, scene).Count + 2 : FewestJudgeRows;
        // All stages where the explanation still has its room; else half of the screen each.
        int explanation = SolvingView.Explanation(state, body.Width - 4, scene).Count + 2;
        int rows = Math.Clamp(stages, FewestJudgeRows, Math.Max(body.Height / 2, body.Height - explanation));
        return new(null, body.Part(0, 0, body.Width, rows), body.Part(rows, 0, body.Width, body.Height - rows), null);
    }

    /// <summary>The layout at the size of a scene, to be measured.</summary>
    public static SolvingLayout Of(SolvingState state, Scene scene) =>
        Of(state, new Pane(new Canvas(scene.ContentWidth, scene.BodyHeight), 0, 0, scene.ContentWidth, scene.BodyHeight), scene);
}
