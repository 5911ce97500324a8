using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Tui.Hosting;

namespace Arena.Cli.Challenges;

/// <summary>Puts challenges, judge and journal together.</summary>
internal sealed class ChallengeDesk(IChallengeCatalog catalog, Lazy<IJudge> judge, IJournal journal, IStore store, TimeProvider time)
{
    /// <summary>The challenges.</summary>
    public IChallengeCatalog Catalog => catalog;

    /// <summary>The judge; made at first use.</summary>
    public IJudge Judge => judge.Value;

    /// <summary>The challenge called <paramref name="id"/>.</summary>
    /// <exception cref="ArenaException">There is none; the message names those there are.</exception>
    public Challenge Require(string id, ErrorCode code = ErrorCode.NotFound) => catalog.Find(id) ?? throw new ArenaException(
        code, $"There is no challenge '{id}'.", $"The challenges are {Names()}.");

    /// <summary>The track given, else the first one of the challenge.</summary>
    /// <exception cref="ArenaException">The challenge has no such track.</exception>
    public static ChallengeTrack ResolveTrack(Challenge challenge, string? given) =>
        given is null ? challenge.Tracks[0] : challenge.Track(given) ?? throw new ArenaException(
            ErrorCode.Usage, $"'{challenge.Id}' has no track '{given}'.", $"Its tracks are {string.Join(", ", challenge.Tracks.Select(track => track.Name))}.");

    /// <summary>The track that a source is for: the one given, else the one its second line names, else the one whose contract it implements.</summary>
    /// <exception cref="ArenaException">The challenge has no such track.</exception>
    public static ChallengeTrack ResolveTrack(Challenge challenge, string? given, string source) => ResolveTrack(
        challenge,
        given ?? ChallengeDirective.ReadTrack(source) ?? challenge.Tracks.FirstOrDefault(track => Mentions(source, track.Contract))?.Name);

    /// <summary>The challenge that a file is for: the one given, else the one its first line names, else the only one whose contract it implements.</summary>
    /// <exception cref="ArenaException">None of these says.</exception>
    public Challenge Resolve(string? given, string source, string file)
    {
        if ((given ?? ChallengeDirective.Read(source)?.Value) is { } id)
        {
            return Require(id, ErrorCode.Usage);
        }

        List<Challenge> candidates = [.. catalog.All.Where(challenge => challenge.Tracks.Any(track => Mentions(source, track.Contract)))];
        return candidates is [var only]
            ? only
            : throw new ArenaException(
                ErrorCode.Usage,
                $"'{file}' does not say which challenge it is for.",
                $"Begin it with `// arena: <id>` or give --challenge <id>; the challenges are {Names()}.");
    }

    /// <summary>One board of this machine.</summary>
    /// <param name="challenge">The challenge.</param>
    /// <param name="track">Its track.</param>
    /// <param name="device">What the track runs on; see <see cref="ResolveDeviceAsync"/>.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <param name="withOutdone">Whether submissions of players who stand with a better one are listed too.</param>
    public async Task<IReadOnlyList<BoardEntry>> ReadBoardAsync(
        Challenge challenge, ChallengeTrack track, ComputeDevice device, CancellationToken cancel, bool withOutdone = false) => BoardOf(
        challenge,
        track,
        device,
        await store.ReadSubmissionsAsync(challenge.Id, cancel).ConfigureAwait(false),
        await store.ReadReferencesAsync(challenge.Id, cancel).ConfigureAwait(false),
        withOutdone);

    /// <summary>What a track runs on here.</summary>
    /// <exception cref="ArenaException">There is no such device, or one was named for a track that has none.</exception>
    public async Task<ComputeDevice> ResolveDeviceAsync(ChallengeTrack track, string? given, CancellationToken cancel)
    {
        if (track.RunsOnDevice)
        {
            return ComputeDevice.Choose(await Judge.ReadDevicesAsync(cancel).ConfigureAwait(false), given);
        }

        return given is null ? ComputeDevice.Processor : throw new ArenaException(
            ErrorCode.Usage, $"The track '{track.Name}' runs on the processor and takes no device.", "Leave --device out, or add --track gpu.");
    }

    /// <summary>Times the references of a track again, and writes each result down before it is passed on.</summary>
    public async IAsyncEnumerable<ReferenceStep> TimeReferencesAsync(
        Challenge challenge, ChallengeTrack track, ComputeDevice device, [EnumeratorCancellation] CancellationToken cancel)
    {
        var seed = new Seed(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        await foreach (ReferenceStep step in Judge.TimeReferencesAsync(challenge.Id, track.Name, track.RunsOnDevice ? device.Name : null, seed, cancel).ConfigureAwait(false))
        {
            if (step is ReferenceStep.Timed timed)
            {
                await journal.AppendAsync(new JournalEvent.ReferenceTimed(PlayerId.Me, time.GetUtcNow(), timed.Timing), cancel).ConfigureAwait(false);
            }

            yield return step;
        }
    }

    /// <summary>All challenges with how well the player did.</summary>
    public async Task<IReadOnlyList<ChallengeSummary>> SummarizeAsync(CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Submitted> acts = await store.ReadSubmissionsAsync(null, cancel).ConfigureAwait(false);
        List<ChallengeSummary> summaries = [];
        foreach (Challenge challenge in catalog.All)
        {
            JournalEvent.Submitted[] own = [.. acts.Where(act => act.Submission.Challenge == challenge.Id)];
            summaries.Add(Summarize(challenge, own, await store.ReadReferencesAsync(challenge.Id, cancel).ConfigureAwait(false)));
        }

        return summaries;
    }

    private ChallengeSummary Summarize(
        Challenge challenge, JournalEvent.Submitted[] acts, IReadOnlyList<JournalEvent.ReferenceTimed> references)
    {
        // The judge knows the hardware; it is not asked for before there is something to rank, because asking loads it.
        IReadOnlyList<BoardEntry> board = acts.Any(act => act.Submission.Timing is not null) ? BoardOf(challenge, challenge.Tracks[0], ComputeDevice.Processor, acts, references) : [];
        BoardEntry? own = board.FirstOrDefault(entry => entry.Player == PlayerId.Me);
        Submission? best = acts.Select(act => act.Submission).OrderBy(submission => submission.Verdict).ThenByDescending(submission => submission.Passed).FirstOrDefault();
        return new()
        {
            Id = challenge.Id,
            Title = challenge.Title,
            Statement = challenge.Statement,
            Tracks = [.. challenge.Tracks.Select(track => track.Name)],
            Best = best?.Verdict,
            Passed = best?.Passed ?? 0,
            Of = best?.Of ?? 0,
            BestRatio = own?.Ratio,
            Rank = own?.Rank,
            BoardSize = board.Count(entry => entry.Rank is not null),
            Submissions = acts.Length,
        };
    }

    private IReadOnlyList<BoardEntry> BoardOf(
        Challenge challenge,
        ChallengeTrack track,
        ComputeDevice device,
        IReadOnlyList<JournalEvent.Submitted> submittedNewestFirst,
        IReadOnlyList<JournalEvent.ReferenceTimed> timedNewestFirst,
        bool withOutdone = false) => Board.Fold(
            new BoardRequest(challenge.Id, track.Name, Judge.HardwareOf(device).Class, device.Name, device.IsEmulated),
            track, submittedNewestFirst.Reverse(), timedNewestFirst.Reverse(), withOutdone);

    private string Names() => string.Join(", ", catalog.All.Select(challenge => challenge.Id));

    /// <summary>Whether <paramref name="word"/> stands in <paramref name="source"/> as a word of its own.</summary>
    private static bool Mentions(string source, string word) =>
        System.Text.RegularExpressions.Regex.IsMatch(source, $@"(?<![\w]){System.Text.RegularExpressions.Regex.Escape(word)}(?![\w])");
}
