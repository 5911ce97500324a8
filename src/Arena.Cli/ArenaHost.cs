using System.Diagnostics;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Hosting;

namespace Arena.Cli;

/// <summary>What the interface needs of the world, from the parts of the composition.</summary>
internal sealed class ArenaHost(Composition arena) : IArenaHost
{
    public async Task<HomeFigures> ReadHomeAsync(CancellationToken cancel)
    {
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        int broken = catalog.Problems.Select(problem => problem.File).Distinct().Count();
        return new(overview, await ReadChallengesAsync(cancel).ConfigureAwait(false), broken);
    }

    public Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel) => arena.Challenges.SummarizeAsync(cancel);

    public Task<SessionState> StartSessionAsync(QuizRequest request, CancellationToken cancel) => arena.Desk.StartAsync(request, cancel);

    public async Task<long> SaveAsync(JournalEvent act, CancellationToken cancel) =>
        (await arena.Data.Journal.AppendAsync(act, cancel).ConfigureAwait(false)).Sequence;

    public Task<bool> OpenAsync(string url, CancellationToken cancel)
    {
        // Only what the user set: guessing a browser could start a text browser on top of the interface.
        if (arena.Console.Environment("BROWSER") is not { Length: > 0 } browser)
        {
            return Task.FromResult(false);
        }

        try
        {
            using Process? started = Process.Start(new ProcessStartInfo(browser, [url]) { RedirectStandardOutput = true, RedirectStandardError = true });
            return Task.FromResult(started is not null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Task.FromResult(false);
        }
    }
}
