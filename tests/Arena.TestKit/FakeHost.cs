using Arena.Core.Journal;
using Arena.Core.Sessions;
using Arena.Tui.Hosting;

namespace Arena.TestKit;

/// <summary>A world for screens: answers what the test has put in, or waits for ever; keeps what it was asked to save.</summary>
public sealed class FakeHost : IArenaHost
{
    /// <summary>The figures of Home; null lets Home wait.</summary>
    public HomeFigures? Home { get; set; }

    /// <summary>The challenges; null lets the list wait.</summary>
    public IReadOnlyList<ChallengeSummary>? Challenges { get; set; }

    /// <summary>The session to start; null lets the start wait.</summary>
    public SessionState? Session { get; set; }

    /// <summary>Thrown instead of an answer while it is set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>While set, saving waits for it.</summary>
    public TaskCompletionSource? Disk { get; set; }

    /// <summary>What was saved, in order.</summary>
    public List<JournalEvent> Saved { get; } = [];

    /// <summary>The sessions asked for.</summary>
    public List<QuizRequest> Requests { get; } = [];

    /// <summary>Addresses that were opened.</summary>
    public List<string> Opened { get; } = [];

    public Task<HomeFigures> ReadHomeAsync(CancellationToken cancel) => Give(Home, cancel);

    public Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel) => Give(Challenges, cancel);

    public Task<SessionState> StartSessionAsync(QuizRequest request, CancellationToken cancel)
    {
        Requests.Add(request);
        return Give(Session, cancel);
    }

    public async Task<long> SaveAsync(JournalEvent act, CancellationToken cancel)
    {
        if (Failure is { } failure)
        {
            throw failure;
        }

        if (Disk is { } disk)
        {
            await disk.Task.ConfigureAwait(false);
        }

        Saved.Add(act);
        return Saved.Count;
    }

    public Task<bool> OpenAsync(string url, CancellationToken cancel)
    {
        Opened.Add(url);
        return Task.FromResult(true);
    }

    private Task<T> Give<T>(T? value, CancellationToken cancel)
        where T : class =>
        Failure is { } failure ? Task.FromException<T>(failure)
            : value is null ? new TaskCompletionSource<T>().Task.WaitAsync(cancel)
            : Task.FromResult(value);
}
