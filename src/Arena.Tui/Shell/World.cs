using System.Diagnostics;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Challenges;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;

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
        _ => throw new UnreachableException(),
    };

    private async Task<ScreenInput?> OpenAsync(string url, CancellationToken cancel)
    {
        await host.OpenAsync(url, cancel).ConfigureAwait(false);
        return null;
    }
}
