using Arena.Core.Journal;

namespace Arena.Core.Judging;

/// <summary>Folds the submissions of a journal into a board.</summary>
public static class Board
{
    /// <summary>The board, best first; what was never timed, or not conclusively, comes last and has no rank.</summary>
    /// <param name="request">Which board.</param>
    /// <param name="challenge">The challenge, for its baseline and its references.</param>
    /// <param name="submitted">Every submission there is, in journal order; those of other boards are left out here.</param>
    /// <param name="measured">Ratios to the baseline of references that were timed on this hardware class, by name.</param>
    /// <remarks>Each player stands with the best conclusive submission (by centre; the earlier one on a tie), or, without
    /// one, with the latest accepted that was timed. Ratios of an older baseline are not comparable and are left out.</remarks>
    public static IReadOnlyList<BoardEntry> Fold(
        BoardRequest request,
        Challenge challenge,
        IEnumerable<JournalEvent.Submitted> submitted,
        IReadOnlyDictionary<string, Ratio> measured)
    {
        IEnumerable<BoardEntry> references = challenge.References
            .Where(reference => reference.Track == request.Track)
            .Select(reference => OfReference(reference, challenge, measured));
        IEnumerable<(BoardEntry Entry, bool IsRanked)> submissions = submitted
            .Where(act => Belongs(act.Submission, request, challenge))
            .GroupBy(act => act.Player)
            .Select(Best);
        (BoardEntry Entry, bool IsRanked)[] all =
        [
            .. references.Select(entry => (entry, entry.Ratio is not null)),
            .. submissions,
        ];
        return
        [
            .. Rank([.. all.Where(line => line.IsRanked).Select(line => line.Entry)]),
            .. all.Where(line => !line.IsRanked).Select(line => line.Entry),
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

    private static bool Belongs(Submission submission, BoardRequest request, Challenge challenge) =>
        submission.Challenge == request.Challenge
        && submission.Track == request.Track
        && submission.Rules == request.Rules
        && submission.Hardware.Class == request.HardwareClass
        && submission.Verdict == Verdict.Accepted
        && submission.Timing?.Baseline == challenge.Baseline;

    private static BoardEntry OfReference(
        ChallengeReference reference, Challenge challenge, IReadOnlyDictionary<string, Ratio> measured)
    {
        Ratio? ratio = reference.Name == challenge.Baseline ? new(1, 1, 1) : measured.GetValueOrDefault(reference.Name);
        return new(reference.Name, true, null, null, null, reference.Track, reference.Track, ratio, null, false);
    }

    private static (BoardEntry Entry, bool IsRanked) Best(IEnumerable<JournalEvent.Submitted> acts)
    {
        JournalEvent.Submitted[] all = [.. acts];
        JournalEvent.Submitted? best = all
            .Where(act => act.Submission.Timing is { IsConclusive: true })
            .MaxBy(act => act.Submission.Timing?.Ratio.Center);
        JournalEvent.Submitted shown = best ?? all[^1];
        Submission submission = shown.Submission;
        BoardEntry entry = new(
            submission.FileName, false, shown.Player, submission.Id, shown.At,
            submission.Track, submission.Track, submission.Timing?.Ratio, null, false);
        return (entry, best is not null);
    }
}
