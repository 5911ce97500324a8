using System.Diagnostics;
using System.Runtime.CompilerServices;
using Arena.Cli.Challenges;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Hosting;

namespace Arena.Cli;

/// <summary>What the interface needs of the world, from the parts of the composition.</summary>
internal sealed class ArenaHost(Composition arena) : IArenaHost
{
    public string? Editor => Challenges.Editor.Command(arena.Console.Environment);

    public async Task<HomeFigures> ReadHomeAsync(CancellationToken cancel)
    {
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        int broken = catalog.Problems.Select(problem => problem.File).Distinct().Count();
        return new(overview, await arena.Challenges.SummarizeAsync(cancel).ConfigureAwait(false), broken);
    }

    public async Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel)
    {
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        List<ChallengeSummary> summaries = [];
        foreach (ChallengeSummary summary in await arena.Challenges.SummarizeAsync(cancel).ConfigureAwait(false))
        {
            BoardPage board = await ReadBoardAsync(summary.Id, summary.Tracks[0], cancel).ConfigureAwait(false);
            summaries.Add(summary with { Topic = TopicOf(arena.Challenges.Require(summary.Id.Value), overview), Board = board.Entries });
        }

        return summaries;
    }

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

    public int Edit(string path) => Challenges.Editor.Open(
        Editor ?? throw new ArenaException(ErrorCode.Usage, "No editor is set.", "Set VISUAL or EDITOR to the command of an editor."), path);

    public async Task<ChallengePage> ReadChallengeAsync(ChallengeId challenge, CancellationToken cancel)
    {
        Challenge found = arena.Challenges.Require(challenge.Value);
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        IReadOnlyList<ChallengeSummary> all = await arena.Challenges.SummarizeAsync(cancel).ConfigureAwait(false);
        IReadOnlyList<JournalEvent.Submitted> newestFirst = await arena.Data.Store.ReadSubmissionsAsync(challenge, cancel).ConfigureAwait(false);
        return new(
            all.First(summary => summary.Id == challenge) with { Topic = TopicOf(found, overview) },
            [.. found.Tracks.Select(track => new TrackPage(
                track.Name,
                StarterPath(found, track),
                File.Exists(StarterPath(found, track)),
                newestFirst.FirstOrDefault(act => act.Player == PlayerId.Me && act.Submission.Track == track.Name)?.Submission))]);
    }

    public Task<IReadOnlyList<TopicLink>> ReadTopicsAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<TopicLink>>([.. arena.Challenges.Catalog.All.Select(challenge => new TopicLink(challenge.ArticleDeck, challenge.Id))]);

    public async Task<BoardPage> ReadBoardAsync(ChallengeId challenge, string track, CancellationToken cancel)
    {
        Challenge found = arena.Challenges.Require(challenge.Value);
        ChallengeTrack sheet = ChallengeDesk.ResolveTrack(found, track);
        ComputeDevice device = await arena.Challenges.ResolveDeviceAsync(sheet, null, cancel).ConfigureAwait(false);
        IReadOnlyList<BoardEntry> entries = await arena.Challenges.ReadBoardAsync(found, sheet, device, cancel, withOutdone: true).ConfigureAwait(false);
        return new(challenge, track, arena.Challenges.Judge.HardwareOf(device).Class, sheet.Baseline, entries);
    }

    public async Task<Submission> ReadSubmissionAsync(SubmissionId submission, CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Submitted> acts = await arena.Data.Store.ReadSubmissionsAsync(null, cancel).ConfigureAwait(false);
        return acts.FirstOrDefault(act => act.Submission.Id == submission)?.Submission
            ?? throw new ArenaException(ErrorCode.NotFound, $"There is no submission '{submission}'.", "See: arena submissions list");
    }

    public Task<StarterFile> WriteStarterAsync(ChallengeId challenge, string track, CancellationToken cancel)
    {
        Challenge found = arena.Challenges.Require(challenge.Value);
        ChallengeTrack sheet = ChallengeDesk.ResolveTrack(found, track);
        string path = StarterPath(found, sheet);
        return Task.FromResult(File.Exists(path)
            ? new StarterFile(path, IsNew: false)
            : new StarterFile(new StarterFolder(arena.Console.ProgramDirectory).Write(sheet, challenge.Value), IsNew: true));
    }

    public Task<IReadOnlyList<string>> CompletePathAsync(string typed, CancellationToken cancel) => Task.FromResult(PathCompletion.Of(typed));

    public async IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeRequest request, [EnumeratorCancellation] CancellationToken cancel)
    {
        string source = await SourceText.ReadAsync(request.Path, cancel).ConfigureAwait(false);
        Refuse(request, "challenge", ChallengeDirective.Read(source)?.Value, request.Challenge.Value);
        Refuse(request, "track", ChallengeDirective.ReadTrack(source), request.Track);
        JudgeJob job = SubmissionRun.NewJob(request.Challenge, request.Track, Path.GetFileName(request.Path), source, withTiming: true);
        await foreach (JudgeEvent step in arena.Submissions.JudgeAsync(job, cancel).ConfigureAwait(false))
        {
            yield return step;
        }
    }

    public async IAsyncEnumerable<string> RefreshReferencesAsync(ChallengeId challenge, string track, [EnumeratorCancellation] CancellationToken cancel)
    {
        Challenge found = arena.Challenges.Require(challenge.Value);
        ChallengeTrack sheet = ChallengeDesk.ResolveTrack(found, track);
        ComputeDevice device = await arena.Challenges.ResolveDeviceAsync(sheet, null, cancel).ConfigureAwait(false);
        await arena.Data.Journal.CheckWritableAsync(cancel).ConfigureAwait(false);
        await foreach (ReferenceStep step in arena.Challenges.TimeReferencesAsync(found, sheet, device, cancel).ConfigureAwait(false))
        {
            yield return ReferenceText.Of(step);
        }
    }

    /// <summary>A file that says what it is for is judged for nothing else: its verdict would be about the wrong thing.</summary>
    private static void Refuse(JudgeRequest request, string what, string? meant, string wanted)
    {
        if (meant is not null && !string.Equals(meant, wanted, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArenaException(
                ErrorCode.Usage, $"'{request.Path}' says that it is for the {what} '{meant}', not for '{wanted}'.", "Change its first lines, or open what it is for.");
        }
    }

    /// <summary>Below the folder that the program was started in: there the user expects files, and nowhere else are any written.</summary>
    private static string StarterPath(Challenge challenge, ChallengeTrack track) => StarterFolder.PathOf(track, challenge.Id.Value);

    private static DeckLink? TopicOf(Challenge challenge, Overview overview) =>
        overview.Decks.FirstOrDefault(deck => deck.Deck == challenge.ArticleDeck) is { } deck
            ? new(deck.Deck, deck.Title, deck.Due + deck.Learning, deck.New)
            : null;
}
