namespace Arena.Core.Judging;

/// <summary>Outcome of a case or of a whole submission. Ordered: when several apply the larger one is reported.</summary>
/// <remarks>The one order in the program: IE &gt; SV &gt; CE &gt; DQ &gt; MLE &gt; WTL &gt; TLE &gt; OLE &gt; RE &gt; WA &gt; AC.</remarks>
public enum Verdict
{
    /// <summary>AC: correct on every case.</summary>
    Accepted,

    /// <summary>WA: a wrong output, a missing one, or a changed input.</summary>
    WrongAnswer,

    /// <summary>RE: an exception, a stack overflow, an early exit.</summary>
    RuntimeError,

    /// <summary>OLE: more output than allowed.</summary>
    OutputLimit,

    /// <summary>TLE: more processor time than allowed.</summary>
    TimeLimit,

    /// <summary>WTL: more time on the wall than allowed, without using the processor.</summary>
    WallTimeLimit,

    /// <summary>MLE: more memory than allowed.</summary>
    MemoryLimit,

    /// <summary>DQ: timing or result fraud.</summary>
    Disqualified,

    /// <summary>CE: does not compile, or does not implement the contract.</summary>
    CompileError,

    /// <summary>SV: breaks a rule of the board.</summary>
    RuleViolation,

    /// <summary>IE: a failure of ours.</summary>
    JudgeError,
}
