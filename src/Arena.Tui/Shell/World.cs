using System.Diagnostics;
using System.Runtime.CompilerServices;
using Arena.Core.Judging;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Board;
using Arena.Tui.Screens.Challenges;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Screens.Solving;

namespace Arena.Tui.Shell;

/// <summary>Carries out the effects that need the world, and turns what comes back into inputs.</summary>
internal sealed class World(IArenaHost host)
{
    /// <returns>What the screen that asked is told; null where it waits for nothing.</returns>
    public async Task<ScreenInput?> PerformAsync(Effect effect, CancellationToken cancel) => effect switch
    {
        Effect.ReadHome => new HomeInput.Read(await host.ReadHomeAsync(cancel).ConfigureAwait(false)),
        Effect.ReadChallenges => new ChallengesInput.Read(await host.ReadChallengesAsync(cancel).ConfigureAwait(false)),
        Effect.StartSession start => new QuizInput.Begun(await host.StartSessionAsync(start.Request, cancel).ConfigureAwait(false)),
        Effect.Save save => new QuizInput.Saved(await host.SaveAsync(save.Act, cancel).ConfigureAwait(false)),
        Effect.OpenUrl open => await OpenAsync(open.Url, cancel).ConfigureAwait(false),
        Effect.ReadChallenge read => new SolvingInput.Read(await host.ReadChallengeAsync(read.Challenge, cancel).ConfigureAwait(false)),
        Effect.ReadTopics => new QuizInput.Linked(await host.ReadTopicsAsync(cancel).ConfigureAwait(false)),
        Effect.ReadStanding read => new SolvingInput.Standing(await host.ReadBoardAsync(read.Challenge, read.Track, cancel).ConfigureAwait(false)),
        Effect.ReadBoard read => new BoardInput.Read(await host.ReadBoardAsync(read.Challenge, read.Track, cancel).ConfigureAwait(false)),
        Effect.ReadBoards => new BoardInput.Listed(await host.ReadChallengesAsync(cancel).ConfigureAwait(false)),
        Effect.ReadSubmission read => new SolvingInput.Found(read.Challenge, await host.ReadSubmissionAsync(read.Submission, cancel).ConfigureAwait(false)),
        Effect.WriteStarter write => new SolvingInput.Written(
            write.Challenge, await host.WriteStarterAsync(write.Challenge, write.Track, cancel).ConfigureAwait(false), host.Editor is not null),
        Effect.CompletePath complete => new SolvingInput.Completed(
            complete.Challenge, complete.Typed, await host.CompletePathAsync(complete.Typed, cancel).ConfigureAwait(false)),
        _ => throw new UnreachableException(),
    };

    private async Task<ScreenInput?> OpenAsync(string url, CancellationToken cancel)
    {
        await host.OpenAsync(url, cancel).ConfigureAwait(false);
        return null;
    }

    /// <summary>Does something long.</summary>
    /// <returns>What the screen that asked is told, as it comes.</returns>
    public IAsyncEnumerable<ScreenInput> FollowAsync(Effect.Long effect, CancellationToken cancel) => effect switch
    {
        Effect.Judge judge => JudgeAsync(judge.Request, cancel),
        Effect.Measure measure => MeasureAsync(measure, cancel),
        _ => throw new UnreachableException(),
    };

    /// <summary>Leaves the terminal to the editor until it is closed.</summary>
    /// <returns>What the screen that asked is told.</returns>
    public ScreenInput Edit(Effect.Edit edit) => new SolvingInput.Edited(edit.Challenge, edit.Path, host.Edit(edit.Path));

    private async IAsyncEnumerable<ScreenInput> JudgeAsync(JudgeRequest request, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (JudgeEvent step in host.JudgeAsync(request, cancel).ConfigureAwait(false))
        {
            yield return new SolvingInput.Judged(request.Challenge, step);
        }
    }

    private async IAsyncEnumerable<ScreenInput> MeasureAsync(Effect.Measure measure, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (string line in host.RefreshReferencesAsync(measure.Challenge, measure.Track, cancel).ConfigureAwait(false))
        {
            yield return new BoardInput.Measured(line);
        }
    }
}
