namespace Arena.Core.Judging;

/// <summary>Codes and exit codes of verdicts, and the rule that picks the one to show.</summary>
public static class Verdicts
{
    /// <summary>The short code on screen and in JSON, such as <c>WA</c>.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "AC",
        Verdict.WrongAnswer => "WA",
        Verdict.RuntimeError => "RE",
        Verdict.OutputLimit => "OLE",
        Verdict.TimeLimit => "TLE",
        Verdict.WallTimeLimit => "WTL",
        Verdict.MemoryLimit => "MLE",
        Verdict.Disqualified => "DQ",
        Verdict.CompileError => "CE",
        Verdict.RuleViolation => "SV",
        Verdict.JudgeError => "IE",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What the code stands for, in words.</summary>
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "accepted",
        Verdict.WrongAnswer => "wrong answer",
        Verdict.RuntimeError => "runtime error",
        Verdict.OutputLimit => "output limit",
        Verdict.TimeLimit => "time limit",
        Verdict.WallTimeLimit => "wall time limit",
        Verdict.MemoryLimit => "memory limit",
        Verdict.Disqualified => "disqualified",
        Verdict.CompileError => "does not compile",
        Verdict.RuleViolation => "rule violation",
        Verdict.JudgeError => "judge error",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Exit code of the command line.</summary>
    public static int ExitCode(this Verdict verdict) => verdict switch
    {
        Verdict.Accepted => 0,
        Verdict.CompileError => 10,
        Verdict.WrongAnswer => 11,
        Verdict.TimeLimit or Verdict.WallTimeLimit => 12,
        Verdict.MemoryLimit or Verdict.OutputLimit => 13,
        Verdict.RuntimeError => 14,
        Verdict.RuleViolation or Verdict.Disqualified => 15,
        Verdict.JudgeError => 1,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The verdict to show when each of <paramref name="verdicts"/> applies; AC for none.</summary>
    public static Verdict Worst(IEnumerable<Verdict> verdicts) => verdicts.DefaultIfEmpty(Verdict.Accepted).Max();
}
