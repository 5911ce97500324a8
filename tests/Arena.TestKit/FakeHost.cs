using Arena.Tui.Hosting;

namespace Arena.TestKit;

/// <summary>A world for screens: answers what the test has put in, or waits for ever.</summary>
public sealed class FakeHost : IArenaHost
{
    /// <summary>The figures of Home; null lets Home wait.</summary>
    public HomeFigures? Home { get; set; }

    /// <summary>The challenges; null lets the list wait.</summary>
    public IReadOnlyList<ChallengeSummary>? Challenges { get; set; }

    /// <summary>Thrown instead of an answer, once it is set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Whether there is a browser.</summary>
    public bool HasBrowser { get; set; }

    /// <summary>Addresses that were opened.</summary>
    public List<string> Opened { get; } = [];

    public Task<HomeFigures> ReadHomeAsync(CancellationToken cancel) => Give(Home, cancel);

    public Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel) => Give(Challenges, cancel);

    public Task<bool> OpenAsync(string url, CancellationToken cancel)
    {
        Opened.Add(url);
        return Task.FromResult(HasBrowser);
    }

    private Task<T> Give<T>(T? value, CancellationToken cancel)
        where T : class =>
        Failure is { } failure ? Task.FromException<T>(failure)
            : value is null ? new TaskCompletionSource<T>().Task.WaitAsync(cancel)
            : Task.FromResult(value);
}
