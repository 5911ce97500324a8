using Arena.Core.Journal;
using Arena.Core.Judging;

namespace Arena.Core.Progress;

/// <summary>XP earned in the arena, folded from the submissions of one player.</summary>
public static class ArenaXp
{
    /// <summary>For the first accepted submission of a challenge and track.</summary>
    public const int FirstAccepted = 100;

    /// <summary>For beating a reference: the whole interval of a conclusive ratio lies above 1. Once for each reference.</summary>
    public const int BeatenReference = 40;

    /// <summary>For a personal best: a conclusive ratio whose interval lies above that of the best before.</summary>
    public const int PersonalBest = 20;

    /// <summary>All XP.</summary>
    /// <param name="submitted">The submissions of one player, oldest first.</param>
    public static int Of(IEnumerable<JournalEvent.Submitted> submitted) => submitted
        .Select(act => act.Submission)
        .Where(submission => submission.Verdict == Verdict.Accepted)
        .GroupBy(submission => (submission.Challenge, submission.Track))
        .Sum(accepted => FirstAccepted + OfTimings([.. accepted
            .SelectMany(submission => submission.Timing is { IsConclusive: true } timing ? [(submission.Hardware.Class, timing)] : Array.Empty<(string, Timing)>())]));

    private static int OfTimings(IReadOnlyList<(string HardwareClass, Timing Timing)> timings)
    {
        int xp = 0;
        var beaten = new HashSet<string>(StringComparer.Ordinal);
        var best = new Dictionary<(string, string), Ratio>();
        foreach ((string hardware, Timing timing) in timings)
        {
            if (timing.Ratio.Low > 1 && beaten.Add(timing.Baseline))
            {
                xp += BeatenReference;
            }

            // Ratios to another baseline or of another machine say nothing about each other.
            (string, string) board = (hardware, timing.Baseline);
            if (best.TryGetValue(board, out Ratio? before) && timing.Ratio.Low > before.High)
            {
                xp += PersonalBest;
            }

            if (before is null || timing.Ratio.Center > before.Center)
            {
                best[board] = timing.Ratio;
            }
        }

        return xp;
    }
}
