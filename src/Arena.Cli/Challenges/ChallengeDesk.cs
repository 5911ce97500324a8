using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Tui.Hosting;

namespace Arena.Cli.Challenges;

/// <summary>Puts challenges, judge and journal together.</summary>
internal sealed class ChallengeDesk(IChallengeCatalog catalog, Lazy<IJudge> judge, IStore store)
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
    public static string ResolveTrack(Challenge challenge, string? given)
    {
        string track = given ?? challenge.Tracks[0];
        return challenge.Tracks.Contains(track)
            ? track
            : throw new ArenaException(
                ErrorCode.Usage, $"'{challenge.Id}' has no track '{track}'.", $"Its tracks are {string.Join(", ", challenge.Tracks)}.");
    }

    /// <summary>The challenge that a file is for: the one given, else the one its first line names, else the only one whose contract it implements.</summary>
    /// <exception cref="ArenaException">None of these says.</exception>
    public Challenge Resolve(string? given, string source, string file)
    {
        if ((given ?? ChallengeDirective.Read(source)?.Value) is { } id)
        {
            return Require(id, ErrorCode.Usage);
        }

        List<Challenge> candidates = [.. catalog.All.Where(challenge => Mentions(source, challenge.Contract))];
        return candidates is [var only]
            ? only
            : throw new ArenaException(
                ErrorCode.Usage,
                $"'{file}' does not say which challenge it is for.",
                $"Begin it with `// arena: <id>` or give --challenge <id>; the challenges are {Names()}.");
    }

    /// <summary>One board.</summary>
    public async Task<IReadOnlyList<BoardEntry>> ReadBoardAsync(Challenge challenge, string track, CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Submitted> acts = await store.ReadSubmissionsAsync(challenge.Id, cancel).ConfigureAwait(false);
        return BoardOf(challenge, track, acts);
    }

    /// <summary>All challenges with how well the player did.</summary>
    public async Task<IReadOnlyList<ChallengeSummary>> SummarizeAsync(CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Submitted> acts = await store.ReadSubmissionsAsync(null, cancel).ConfigureAwait(false);
        return [.. catalog.All.Select(challenge => Summarize(challenge, [.. acts.Where(act => act.Submission.Challenge == challenge.Id)]))];
    }

    private ChallengeSummary Summarize(Challenge challenge, IReadOnlyList<JournalEvent.Submitted> acts)
    {
        // The judge knows the hardware; it is not asked for before there is something to rank, because asking loads it.
        IReadOnlyList<BoardEntry> board = acts.Any(act => act.Submission.Timing is not null) ? BoardOf(challenge, challenge.Tracks[0], acts) : [];
        BoardEntry? own = board.FirstOrDefault(entry => entry.Player == PlayerId.Me);
        Submission? best = acts.Select(act => act.Submission).OrderBy(submission => submission.Verdict).ThenByDescending(submission => submission.Passed).FirstOrDefault();
        return new()
        {
            Id = challenge.Id,
            Title = challenge.Title,
            Statement = challenge.Statement,
            Tracks = challenge.Tracks,
            Best = best?.Verdict,
            Passed = best?.Passed ?? 0,
            Of = best?.Of ?? 0,
            BestRatio = own?.Ratio,
            Rank = own?.Rank,
            BoardSize = board.Count(entry => entry.Rank is not null),
            Submissions = acts.Count,
        };
    }

    private IReadOnlyList<BoardEntry> BoardOf(Challenge challenge, string track, IReadOnlyList<JournalEvent.Submitted> newestFirst) => Board.Fold(
        new BoardRequest(challenge.Id, track, Judge.Hardware.Class), challenge, newestFirst.Reverse(), new Dictionary<string, Ratio>());

    private string Names() => string.Join(", ", catalog.All.Select(challenge => challenge.Id));

    /// <summary>Whether <paramref name="word"/> stands in <paramref name="source"/> as a word of its own.</summary>
    private static bool Mentions(string source, string word) =>
        System.Text.RegularExpressions.Regex.IsMatch(source, $@"(?<![\w]){System.Text.RegularExpressions.Regex.Escape(word)}(?![\w])");
}
