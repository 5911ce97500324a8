using System.Diagnostics;
using Arena.Cli.Challenges;
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
        return new()
        {
            Due = overview.Due,
            New = overview.New,
            Learning = overview.Learning,
            NextLearning = overview.NextLearning,
            NextDue = overview.NextDay is { } day ? arena.Calendar.StartOf(day) : null,
            DoneToday = overview.Tally.Reviews,
            DailyGoal = overview.DailyGoal,
            StreakDays = overview.Streak.Days,
            BestStreakDays = overview.Streak.Best,
            Level = overview.Level.Number,
            Xp = overview.Level.Xp,
            LevelBeginsAt = overview.Level.StartsAt,
            NextLevelAt = overview.Level.NextAt,
            Decks = [.. overview.Decks.Select(deck => new DeckWork(deck.Deck, deck.Title, deck.Due, deck.Learning, deck.New, deck.Questions))],
            Challenges = await ReadChallengesAsync(cancel).ConfigureAwait(false),
            BrokenDecks = catalog.Problems.Select(problem => problem.File).Distinct().Count(),
        };
    }

    public Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel) => arena.Floor.SummarizeAsync(cancel);

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
