using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Screens.Board;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>Draws one challenge: panes where there is room, one view at a time where there is not.</summary>
internal static class SolvingView
{
    public static void Draw(SolvingState state, Pane pane, Scene scene)
    {
        SolvingLayout layout = SolvingLayout.Of(state, pane, scene);
        string tabs = Tabs(state, scene);
        if (layout.Task is { } task)
        {
            DrawText(Statement(state, task.Width - 4, scene), state.Tab == SolvingTab.Task ? state.Scroll : 0, task, tabs, scene);
        }

        if (layout.Judge is { } judge)
        {
            DrawJudge(state, judge, layout.Task is null ? tabs : JudgeTitle(state, scene), scene);
        }

        if (layout.Case is { } explanation)
        {
            DrawText(Explanation(state, explanation.Width - 4, scene), state.Tab == SolvingTab.Judge ? state.Scroll : 0, explanation, CaseTitle(state, scene), scene);
        }

        if (layout.Whole is { } whole && state.Tab == SolvingTab.Board)
        {
            BoardTable.Draw(state.Board, state.Entry, whole.Box(tabs, BoardTable.Machine(state.Board, scene), scene.Glyphs), scene);
        }
        else if (layout.Whole is { } result)
        {
            DrawText(ResultLines(state, result.Width - 4, scene), state.Scroll, result, tabs, scene);
        }

        if (state.Path is { } path)
        {
            PathView.Draw(path, pane, scene);
        }
    }

    /// <summary>Lines of the text that scrolls, and how many of them are in sight at once.</summary>
    public static (int Lines, int Page) TextSize(SolvingState state, Scene scene)
    {
        SolvingLayout layout = SolvingLayout.Of(state, scene);
        return (state.Tab, layout) switch
        {
            (SolvingTab.Task, { Task: { } task }) => (Statement(state, task.Width - 4, scene).Count, task.Height - 2),
            (SolvingTab.Judge, { Case: { } explanation }) => (Explanation(state, explanation.Width - 4, scene).Count, explanation.Height - 2),
            (SolvingTab.Result, { Whole: { } whole }) => (ResultLines(state, whole.Width - 4, scene).Count, whole.Height - 2),
            _ => (0, 1),
        };
    }

    /// <summary>Whether there is more to say of the judgement than its stages.</summary>
    public static bool HasExplanation(SolvingState state) =>
        state.RunHere is { } run && (run.Failure is not null || run.HasErrors);

    private static string Tabs(SolvingState state, Scene scene)
    {
        string name = state.Page is { Tracks.Count: > 1 } ? $"{state.Challenge} {state.Track}" : state.Challenge.Value;
        return $"{name} {scene.Glyphs.Dot} " + string.Concat(Enum.GetValues<SolvingTab>().Select(tab =>
        {
            string label = scene.Texts.TabName(tab);
            return tab == state.Tab ? $"[{(int)tab + 1} {label}]" : $" {(int)tab + 1} {label} ";
        }));
    }

    private static void DrawText(IReadOnlyList<StyledLine> lines, int scroll, Pane pane, string title, Scene scene)
    {
        int hidden = Math.Max(0, lines.Count - (pane.Height - 2) - scroll);
        Pane inside = pane.Box(title, hidden > 0 ? scene.Texts.MoreLines(hidden) : string.Empty, scene.Glyphs);
        StyledLine.Draw(lines, scroll, inside);
    }

    /// <summary>While something runs the end of the stages is what happens now, so it stays in sight.</summary>
    private static void DrawJudge(SolvingState state, Pane pane, string title, Scene scene)
    {
        Pane inside = pane.Box(title, string.Empty, scene.Glyphs);
        IReadOnlyList<StyledLine> lines = state.RunHere is { } run ? JudgeText.Lines(run, inside.Width, scene) : Nothing(state, inside.Width, scene);
        StyledLine.Draw(lines, state.RunHere is { IsRunning: true } ? Math.Max(0, lines.Count - inside.Height) : 0, inside);
    }

    private static string JudgeTitle(SolvingState state, Scene scene) =>
        (state.RunHere?.File ?? state.File) is { } file ? $"{scene.Texts.TabName(SolvingTab.Judge)} {scene.Glyphs.Dot} {scene.Foreign(file)}" : scene.Texts.TabName(SolvingTab.Judge);

    private static string CaseTitle(SolvingState state, Scene scene) => state.RunHere switch
    {
        { Failure: { } failure } => scene.Foreign(scene.Texts.CaseTitle(failure.Case, failure.CaseName, failure.Verdict)),
        { HasErrors: true } => scene.Texts.CompilerTitle,
        _ => scene.Texts.LatestTitle,
    };

    private static IReadOnlyList<StyledLine> Statement(SolvingState state, int width, Scene scene) => state.Page is { } page
        ? [.. MarkdownLayout.Lines(scene.Read(page.Summary.Statement), width).Select(line => new StyledLine(line))]
        : [new(state.Waiting(scene), Role.Dim)];

    /// <summary>What explains the verdict; what to do where there is none.</summary>
    public static IReadOnlyList<StyledLine> Explanation(SolvingState state, int width, Scene scene) => state.RunHere switch
    {
        { Failure: { } failure } run => [.. CaseText.Of(failure, width, scene), .. Topic(state, width, scene)],
        { HasErrors: true, Compiled.Messages: { } messages } run => CaseText.Of(messages, run.Submission?.Source ?? string.Empty, width, scene),
        { IsRunning: true, Submission: null } => [new(scene.Texts.NoResultYet, Role.Text)],
        _ when state.Result is { } result => [ResultText.Headline(result, scene), .. ResultText.Standing(result, state.Board, width, scene)],
        _ => Nothing(state, width, scene),
    };

    /// <summary>After a failure: where it can be learned.</summary>
    private static IEnumerable<StyledLine> Topic(SolvingState state, int width, Scene scene) => state.Page?.Summary.Topic is { } topic
        ? [StyledLine.Empty, .. WordWrap.Lines(scene.Texts.StudyTopicLine(scene.Read(topic.Title)), width).Select(line => new StyledLine(line, Role.Note))]
        : [];

    private static IReadOnlyList<StyledLine> ResultLines(SolvingState state, int width, Scene scene) => state.Result switch
    {
        { } submission => ResultText.Lines(submission, state.Board, width, scene),
        null when state.RunHere is { IsRunning: true } => [new(scene.Texts.NoResultYet, Role.Text)],
        null => Nothing(state, width, scene),
    };

    /// <summary>Before anything was judged: what to do.</summary>
    private static IReadOnlyList<StyledLine> Nothing(SolvingState state, int width, Scene scene) => state.File is not { } file
        ? [new(state.Waiting(scene), Role.Dim)]
        : [.. WordWrap.Lines(scene.Foreign(state.HasFile ? scene.Texts.ReadyToJudge(file) : scene.Texts.NothingYet(file)), width).Select(line => new StyledLine(line, Role.Text))];
}
