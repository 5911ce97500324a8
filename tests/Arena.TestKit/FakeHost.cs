using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Arena.Core.Journal;
using Arena.Core.Judging;
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

    /// <summary>The pages of challenges, by their names; without one the screen waits.</summary>
    public Dictionary<ChallengeId, ChallengePage> Pages { get; } = [];

    /// <summary>The boards, by challenge and track; without one the screen waits.</summary>
    public Dictionary<(ChallengeId Challenge, string Track), BoardPage> Boards { get; } = [];

    /// <summary>Earlier submissions, by their names.</summary>
    public Dictionary<SubmissionId, Submission> Submissions { get; } = [];

    /// <summary>Which decks teach which challenges.</summary>
    public IReadOnlyList<TopicLink> Topics { get; set; } = [];

    /// <summary>What paths could become.</summary>
    public IReadOnlyList<string> Paths { get; set; } = [];

    /// <summary>Files that were edited.</summary>
    public List<string> EditedFiles { get; } = [];

    /// <summary>Judgements asked for.</summary>
    public List<JudgeRequest> Judgements { get; } = [];

    /// <summary>Whether the judgement was stopped by its user.</summary>
    public bool WasStopped { get; private set; }

    public string? Editor { get; set; } = "editor";

    /// <summary>The exit code of the editor.</summary>
    public int EditorExitCode { get; set; }

    private Channel<JudgeEvent>? _judgement;
    private Channel<string>? _measurement;

    /// <summary>Gives the next steps of the judgement that was asked for last.</summary>
    public void Judge(params IReadOnlyList<JudgeEvent> steps)
    {
        foreach (JudgeEvent step in steps)
        {
            Write(_judgement, step, step is JudgeEvent.Finished);
        }
    }

    /// <summary>Gives the next line of timing the references.</summary>
    public void Measure(string line, bool isLast = false) => Write(_measurement, line, isLast);

    public int Edit(string path)
    {
        EditedFiles.Add(path);
        return Failure is { } failure ? throw failure : EditorExitCode;
    }

    public Task<ChallengePage> ReadChallengeAsync(ChallengeId challenge, CancellationToken cancel) => Give(Pages.GetValueOrDefault(challenge), cancel);

    public Task<IReadOnlyList<TopicLink>> ReadTopicsAsync(CancellationToken cancel) => Give(Topics, cancel);

    public Task<BoardPage> ReadBoardAsync(ChallengeId challenge, string track, CancellationToken cancel) =>
        Give(Boards.GetValueOrDefault((challenge, track)), cancel);

    public Task<Submission> ReadSubmissionAsync(SubmissionId submission, CancellationToken cancel) =>
        Give(Submissions.GetValueOrDefault(submission), cancel);

    public Task<StarterFile> WriteStarterAsync(ChallengeId challenge, string track, CancellationToken cancel)
    {
        ChallengePage page = Pages[challenge];
        TrackPage written = page.Tracks.First(candidate => candidate.Name == track);
        Pages[challenge] = page with { Tracks = [.. page.Tracks.Select(other => other == written ? written with { FileExists = true } : other)] };
        return Give(new StarterFile(written.File, !written.FileExists), cancel);
    }

    public Task<IReadOnlyList<string>> CompletePathAsync(string typed, CancellationToken cancel) => Give(Paths, cancel);

    public IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeRequest request, CancellationToken cancel)
    {
        Judgements.Add(request);
        _judgement = NewChannel<JudgeEvent>();
        return FollowAsync(_judgement, cancel);
    }

    public IAsyncEnumerable<string> RefreshReferencesAsync(ChallengeId challenge, string track, CancellationToken cancel)
    {
        _measurement = NewChannel<string>();
        return FollowAsync(_measurement, cancel);
    }

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

    private async IAsyncEnumerable<T> FollowAsync<T>(Channel<T> channel, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (Failure is { } failure)
        {
            throw failure;
        }

        using CancellationTokenRegistration stop = cancel.Register(() => WasStopped = channel.Writer.TryComplete());
        await foreach (T step in channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            yield return step;
        }
    }

    /// <summary>What is written is read on the same thread at once, so that nothing in a test depends on the thread pool.</summary>
    private static Channel<T> NewChannel<T>() =>
        Channel.CreateUnbounded<T>(new UnboundedChannelOptions { AllowSynchronousContinuations = true, SingleReader = true });

    private static void Write<T>(Channel<T>? channel, T item, bool isLast)
    {
        if (channel is null || !channel.Writer.TryWrite(item))
        {
            throw new InvalidOperationException("Nothing waits for this.");
        }

        if (isLast)
        {
            channel.Writer.TryComplete();
        }
    }
}
