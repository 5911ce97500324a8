using Arena.Core.Judging;

namespace Arena.Tui.Screens.Solving;

/// <summary>One case that has run, or neighbours of one group that went alike.</summary>
/// <param name="First">Number of the first one, from 1.</param>
/// <param name="Last">Number of the last one.</param>
/// <param name="Group">Their group.</param>
/// <param name="Name">What the case is; of several, what the first one is.</param>
/// <param name="Verdict">How all of them ended.</param>
/// <param name="Longest">Wall time of the slowest.</param>
internal sealed record CaseRow(int First, int Last, string Group, string Name, Verdict Verdict, TimeSpan Longest)
{
    /// <summary>The rows with one more case: folded into the last one where both were accepted.</summary>
    public static IReadOnlyList<CaseRow> Append(IReadOnlyList<CaseRow> rows, CaseRow next) =>
        rows is [.., var last] && last.Verdict == Verdict.Accepted && next.Verdict == Verdict.Accepted && last.Group == next.Group
            ? [.. rows.SkipLast(1), last with { Last = next.Last, Longest = last.Longest > next.Longest ? last.Longest : next.Longest }]
            : [.. rows, next];
}
