using Arena.Cli.Console;
using Arena.Core.Judging;

namespace Arena.Cli.Challenges;

/// <summary>A step of timing our references, in a line.</summary>
internal static class ReferenceText
{
    /// <summary>The line.</summary>
    public static string Of(ReferenceStep step) => step switch
    {
        ReferenceStep.Started started => $"timing {started.Name} ({Figures.Count(started.Number)} of {Figures.Count(started.Of)})",
        ReferenceStep.Round round => $"timing {round.Name}  {round.Shape}  launch {Figures.Count(round.Launch)} of {Figures.Count(round.Launches)}",
        ReferenceStep.Timed timed => $"{timed.Name}  {Figures.Ratio(timed.Timing.Timing.Ratio)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
