using Arena.Core.Journal;

namespace Arena.Core.Judging;

/// <summary>Folds the submissions and the timed references of a journal into a board.</summary>
public static class Board
{
    /// <summary>The board, best first; what was never timed, not conclusively, or only on an imitated device comes last and has no rank.</summary>
    /// <param name="request">Which board.</param>
    /// <param name="track">The track, for its baseline and its references.</param>
    /// <param name="submitted">Every submission there is, in journal order; those of other boards are left out here.</param>
    /// <param name="timed">Every timing of a reference there is, in journal order.</param>
    /// <param name="withOutdone">Whether the other accepted submissions of each player are listed too, newest first, at the end.</param>
    /// <remarks>Each player stands with the best conclusive submission (by centre; the earlier one on a tie), or, without
    /// one, with the latest accepted. Ratios of an older baseline are not comparable and are left out. A reference stands with
    /// its latest timing.</remarks>
    public static IReadOnlyList<BoardEntry> Fold(
        BoardRequest request,
        ChallengeTrack track,
        IEnumerable<JournalEvent.Submitted> submitted,
        IEnumerable<JournalEvent.ReferenceTimed> timed,
        bool withOutdone = false)
    {
        JournalEvent.Submitted[] here = [.. submitted.Where(act => Belongs(act.Submission, request, track))];
        JournalEvent.ReferenceTimed[] comparable = [.. timed.Where(act => Belongs(act.Reference, request, track))];
        (BoardEntry Entry, bool IsRanked)[] all =
        [
            .. track.References.Select(reference => OfReference(reference, request, track, comparable.LastOrDefault(act => act.Reference.Name == reference.Name))),
            .. here.GroupBy(act => act.Player).Select(Best),
        ];
        return
        [
            .. Rank([.. all.Where(line => line.IsRanked).Select(line => line.Entry)]),
            .. all.Where(line => !line.IsRanked).Select(line => line.Entry),
            .. withOutdone ? Outdone(here, [.. all.Select(line => line.Entry.Submission).OfType<SubmissionId>()]) : [],
        ];
    }

    /// <summary>Ranks entries that all have a ratio: by centre; an entry shares the rank of its group's first one while
    /// their intervals overlap, and the next group's rank counts everyone above it (1, 1, 3).</summary>
    public static IReadOnlyList<BoardEntry> Rank(IReadOnlyList<BoardEntry> entries)
    {
        BoardEntry[] sorted = [.. entries.OrderByDescending(entry => entry.Ratio?.Center ?? 0)];
        int first = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Ratio is not { } own || sorted[first].Ratio is not { } leader || !own.Overlaps(leader))
            {
                first = i;
            }

            sorted[i] = sorted[i] with { Rank = first + 1 };
        }

        return sorted;
    }

    private static bool Belongs(Submission submission, BoardRequest request, ChallengeTrack track) =>
        submission.Challenge == request.Challenge
        && submission.Track == request.Track
        && submission.Rules == request.Rules
        && submission.Verdict == Verdict.Accepted
        && (submission.IsEmulated || (submission.Hardware.Class == request.HardwareClass && submission.Timing?.Baseline == track.Baseline));

    private static bool Belongs(ReferenceTiming reference, BoardRequest request, ChallengeTrack track) =>
        reference.Challenge == request.Challenge
        && reference.Track == request.Track
        && reference.Hardware.Class == request.HardwareClass
        && reference.Timing.Baseline == track.Baseline;

    private static (BoardEntry Entry, bool IsRanked) OfReference(
        ChallengeReference reference, BoardRequest request, ChallengeTrack track, JournalEvent.ReferenceTimed? timed)
    {
        bool isBaseline = reference.Name == track.Baseline && !request.IsEmulated;
        Ratio? ratio = isBaseline ? new(1, 1, 1) : timed?.Reference.Timing.Ratio;
        return (
            new(reference.Name, true, null, null, timed?.At, request.Device, request.Track, ratio, null, request.IsEmulated),
            isBaseline || timed is { Reference.Timing.IsConclusive: true });
    }

    private static IEnumerable<BoardEntry> Outdone(IEnumerable<JournalEvent.Submitted> acts, SubmissionId[] standing) => acts
        .Reverse()
        .Where(act => !standing.Contains(act.Submission.Id))
        .Select(act => Entry(act) with { IsOutdone = act.Submission.Timing is { IsConclusive: true } });

    private static (BoardEntry Entry, bool IsRanked) Best(IEnumerable<JournalEvent.Submitted> acts)
    {
        JournalEvent.Submitted[] all = [.. acts];
        JournalEvent.Submitted? best = all
            .Where(act => act.Submission.Timing is { IsConclusive: true })
            .MaxBy(act => act.Submission.Timing?.Ratio.Center);
        return (Entry(best ?? all[^1]), best is not null);
    }

    private static BoardEntry Entry(JournalEvent.Submitted act) => new(
        act.Submission.FileName, false, act.Player, act.Submission.Id, act.At,
        act.Submission.Device, act.Submission.Track, act.Submission.Timing?.Ratio, null, act.Submission.IsEmulated);
}
