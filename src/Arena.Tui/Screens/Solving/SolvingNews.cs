using System.Diagnostics;
using Arena.Core.Judging;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>What the screen of one challenge becomes after what the world tells it.</summary>
internal static class SolvingNews
{
    public static Step Reduce(SolvingState state, SolvingInput.Told told, Scene scene) => told switch
    {
        SolvingInput.Read read => Arrive(state, read.Page),
        SolvingInput.NotRead => new(state with { IsUnread = true }),
        SolvingInput.Standing standing => new(Arrive(state, standing.Page)),
        SolvingInput.Found found => new(state with { Picked = found.Submission, Scroll = 0 }),
        SolvingInput.Written { HasEditor: false } written => new(AsWritten(state, written.File), new Effect.Say(scene.Texts.NoEditor(written.File.Path))),
        SolvingInput.Written written => Open(AsWritten(state, written.File), written.File),
        SolvingInput.Edited edited => new(
            state, new Effect.Say(edited.ExitCode == 0 ? scene.Texts.BackFromEditor(edited.Path) : scene.Texts.EditorFailed(edited.ExitCode))),
        SolvingInput.Completed { Candidates.Count: 0 } => new(state, new Effect.Say(scene.Texts.NoCandidate)),
        SolvingInput.Completed completed => new(Complete(state, completed)),
        SolvingInput.Judged judged => Judged(state, judged.Step, scene),
        SolvingInput.RunEnded => Ended(state, scene),
        SolvingInput.RunFailed => new(state with { Run = End(state.Run, RunEnd.Failed) }),
        _ => throw new UnreachableException(),
    };

    /// <summary>Leaves the terminal to the editor.</summary>
    public static Step Open(SolvingState state, StarterFile file) => new(state, new Effect.Edit(state.Challenge, file.Path));

    private static Step Arrive(SolvingState state, ChallengePage page)
    {
        SolvingState arrived = state with { Page = page, IsUnread = false };
        return new(arrived, new Effect.ReadStanding(state.Challenge, arrived.Track));
    }

    /// <summary>A board of a track that was left meanwhile is nobody's.</summary>
    private static SolvingState Arrive(SolvingState state, BoardPage board) => board.Track != state.Track
        ? state
        : state with { Board = board, Entry = Math.Clamp(state.Entry, 0, Math.Max(0, board.Entries.Count - 1)) };

    private static SolvingState AsWritten(SolvingState state, StarterFile file) => state.Page is { } page
        ? state with
        {
            Page = page with
            {
                Tracks = [.. page.Tracks.Select(track => track.Name == state.Track ? track with { File = file.Path, FileExists = true } : track)],
            },
        }
        : state;

    private static SolvingState Complete(SolvingState state, SolvingInput.Completed completed) =>
        state.Path is { } path && path.Field.Text == completed.Typed ? state with { Path = path.With(completed.Candidates) } : state;

    /// <summary>An accepted submission shows its result when it is complete, unless the user looks at something else.</summary>
    private static Step Judged(SolvingState state, JudgeEvent step, Scene scene)
    {
        if (state.Run is not { } run)
        {
            return new(state);
        }

        SolvingState after = state with { Run = run.With(step) };
        return step switch
        {
            JudgeEvent.Finished finished => new(
                state.Tab == SolvingTab.Judge && run.Track == state.Track && finished.Submission.Verdict == Verdict.Accepted
                    ? after with { Tab = SolvingTab.Result, Scroll = 0 }
                    : after,
                new Effect.Say(scene.Texts.SavedAs(state.Challenge.Value, finished.Submission)),
                new Effect.ReadChallenge(state.Challenge),
                new Effect.ReadChallenges()),
            _ => new(after),
        };
    }

    private static Step Ended(SolvingState state, Scene scene) => state.Run is { IsRunning: true } run
        ? new(
            state with { Run = End(run, RunEnd.Stopped) },
            new Effect.Say(run.Submission is null ? scene.Texts.StoppedWithout : scene.Texts.StoppedWith),
            new Effect.ReadChallenge(state.Challenge))
        : new(state);

    private static JudgeRun? End(JudgeRun? run, RunEnd end) => run is { IsRunning: true } ? run with { End = end, Current = null } : run;
}
