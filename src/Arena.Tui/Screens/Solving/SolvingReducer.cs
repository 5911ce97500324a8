using System.Diagnostics;
using Arena.Core.Judging;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>What the screen of one challenge becomes after each input.</summary>
internal static class SolvingReducer
{
    private const int Tabs = 4;

    public static Step Reduce(SolvingState state, SolvingInput input, Scene scene) => input switch
    {
        SolvingInput.Told told => SolvingNews.Reduce(state, told, scene),
        SolvingInput.Act => Act(state, scene),
        SolvingInput.Show show => new(Show(state, show.Tab)),
        SolvingInput.Turn turn => new(Show(state, (SolvingTab)(((int)state.Tab + turn.By + Tabs) % Tabs))),
        SolvingInput.Move move => new(Move(state, move.By, scene)),
        SolvingInput.Scroll scroll => new(ScrollBy(state, scroll.Pages * Math.Max(1, SolvingView.TextSize(state, scene).Page - 1), scene)),
        SolvingInput.EditFile => Edit(state),
        SolvingInput.JudgeFile => Judge(state),
        SolvingInput.StopRun => new(state, new Effect.Stop()),
        SolvingInput.OtherTrack => OtherTrack(state),
        SolvingInput.StudyTopic when state.Page?.Summary.Topic is { } topic => new(state, new Effect.StudyTopic(new QuizRequest(topic.Deck))),
        SolvingInput.StudyTopic => new(state),
        SolvingInput.AskPath => new(state with { Path = PathDialog.Of(state.File ?? string.Empty) }),
        SolvingInput.WritePath write => new(WithPath(state, path => new PathDialog(path.Field.Write(write.Text, PathDialog.MaxLength), []))),
        SolvingInput.EditPath edit => new(WithPath(state, path => new PathDialog(path.Field.Edit(edit.Edit), []))),
        SolvingInput.CompletePath when state.Path is { } path => new(state, new Effect.CompletePath(state.Challenge, path.Field.Text)),
        SolvingInput.CompletePath => new(state),
        SolvingInput.TakePath => TakePath(state, scene),
        SolvingInput.ClosePath => new(state with { Path = null }),
        _ => throw new UnreachableException(),
    };

    private static SolvingState Show(SolvingState state, SolvingTab tab) => tab == state.Tab ? state : state with { Tab = tab, Scroll = 0 };

    /// <summary>What Enter does follows the way of a submission: edit, judge, look at the result, look at the board.</summary>
    private static Step Act(SolvingState state, Scene scene) => state.Tab switch
    {
        SolvingTab.Task => Edit(state),
        SolvingTab.Judge when state.RunHere is { IsRunning: false, Submission.Verdict: Verdict.Accepted } => new(Show(state, SolvingTab.Result)),
        SolvingTab.Judge => Edit(state),
        SolvingTab.Result => new(Show(state, SolvingTab.Board)),
        SolvingTab.Board when state.Board is { Entries.Count: > 0 } board && board.Entries[state.Entry].Submission is { } own =>
            new(Show(state, SolvingTab.Result), new Effect.ReadSubmission(state.Challenge, own)),
        SolvingTab.Board => new(state, new Effect.Say(scene.Texts.NoResultOfReference)),
        _ => throw new UnreachableException(),
    };

    private static Step Edit(SolvingState state) => state.Files.ContainsKey(state.Track) && state.File is { } file
        ? SolvingNews.Open(state, new StarterFile(file, IsNew: false))
        : new(state, new Effect.WriteStarter(state.Challenge, state.Track));

    private static Step Judge(SolvingState state) => state.File is { } file ? JudgeFile(state, file) : new(state);

    private static Step JudgeFile(SolvingState state, string file) => new(
        state with { Run = new JudgeRun(file, state.Track), Picked = null, Tab = SolvingTab.Judge, Scroll = 0 },
        new Effect.Judge(new JudgeRequest(state.Challenge, state.Track, file)));

    private static Step TakePath(SolvingState state, Scene scene)
    {
        if (state.Path?.Field.Text.Trim() is not { Length: > 0 } path)
        {
            return new(state, new Effect.Say(scene.Texts.TypePath));
        }

        Dictionary<string, string> files = new(state.Files) { [state.Track] = path };
        return JudgeFile(state with { Path = null, Files = files }, path);
    }

    private static Step OtherTrack(SolvingState state)
    {
        if (state.Page is not { } page)
        {
            return new(state);
        }

        int here = page.Tracks.ToList().FindIndex(track => track.Name == state.Track);
        string next = page.Tracks[(here + 1) % page.Tracks.Count].Name;
        return new(
            state with { ChosenTrack = next, Board = null, Picked = null, Entry = 0, Scroll = 0 },
            new Effect.ReadStanding(state.Challenge, next));
    }

    private static SolvingState WithPath(SolvingState state, Func<PathDialog, PathDialog> change) =>
        state.Path is { } path ? state with { Path = change(path) } : state;

    private static SolvingState Move(SolvingState state, int by, Scene scene)
    {
        if (state.Tab != SolvingTab.Board)
        {
            return ScrollBy(state, by, scene);
        }

        int entry = Math.Clamp(state.Entry + by, 0, Math.Max(0, (state.Board?.Entries.Count ?? 0) - 1));
        return entry == state.Entry ? state : state with { Entry = entry };
    }

    private static SolvingState ScrollBy(SolvingState state, int rows, Scene scene)
    {
        (int lines, int page) = SolvingView.TextSize(state, scene);
        int scroll = Math.Clamp(state.Scroll + rows, 0, Math.Max(0, lines - page));
        return scroll == state.Scroll ? state : state with { Scroll = scroll };
    }
}
