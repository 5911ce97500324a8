namespace Arena.Core.Judging;

/// <summary>When a running case is over its limit, and whether it computed (TLE) or waited (WTL).</summary>
/// <remarks>The limit is one of processor time, so that a busy machine does not fail an honest submission; wall time only
/// ends what does not compute, or what has had many times its limit. Time in which it was ready to compute and got no core is
/// not its own and counts as neither.</remarks>
public static class TimeLimitRule
{
    private const int PatienceFactor = 4;
    private const int IdleShare = 10;
    private const int BusyShare = 8;

    /// <summary>The verdict of a case that has run so long, or null while it may go on.</summary>
    /// <param name="wall">Wall time since its start.</param>
    /// <param name="processor">Processor time it used since then.</param>
    /// <param name="starved">Time since then in which its threads were ready and had no core, over all threads.</param>
    /// <param name="limit">The limit.</param>
    public static Verdict? Decide(TimeSpan wall, TimeSpan processor, TimeSpan starved, TimeSpan limit)
    {
        TimeSpan excused = wall - processor;
        wall -= starved < excused ? starved : excused > TimeSpan.Zero ? excused : TimeSpan.Zero;
        if (processor >= limit)
        {
            return Verdict.TimeLimit;
        }

        if (wall >= limit && processor < wall / IdleShare)
        {
            return Verdict.WallTimeLimit;
        }

        return wall < limit * PatienceFactor
            ? null
            : processor >= wall / BusyShare ? Verdict.TimeLimit : Verdict.WallTimeLimit;
    }

    /// <summary>The limit of a case for which the textbook solution took <paramref name="reference"/>: ten times that, at least a second.</summary>
    public static TimeSpan LimitFor(TimeSpan reference) =>
        reference * 10 > TimeSpan.FromSeconds(1) ? reference * 10 : TimeSpan.FromSeconds(1);
}
