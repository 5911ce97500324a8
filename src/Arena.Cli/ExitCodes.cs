using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Cli;

/// <summary>The exit codes of the command line, as a table that help prints and a test compares.</summary>
internal static class ExitCodes
{
    /// <summary><c>arena due --exit-code</c>: nothing is due.</summary>
    public const int NothingDue = 30;

    /// <summary>Every exit code with its meaning, in order.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (0, "done; accepted; nothing wrong"),
        ((int)ErrorCode.Unexpected, "unexpected error"),
        ((int)ErrorCode.Usage, "usage: flags, arguments, unknown id in a flag, no challenge to be found for a file"),
        ((int)ErrorCode.NotFound, "not found: file, question, challenge, submission"),
        ((int)ErrorCode.ContentInvalid, "content invalid"),
        ((int)ErrorCode.DataUnavailable, "data locked, damaged, or of a newer version"),
        (Verdict.CompileError.ExitCode(), "does not compile"),
        (Verdict.WrongAnswer.ExitCode(), "wrong answer"),
        (Verdict.TimeLimit.ExitCode(), "time limit"),
        (Verdict.MemoryLimit.ExitCode(), "memory or output limit"),
        (Verdict.RuntimeError.ExitCode(), "runtime error"),
        (Verdict.RuleViolation.ExitCode(), "rule violation or disqualified"),
        ((int)ErrorCode.DeviceMissing, "needed device not present"),
        (NothingDue, "arena due --exit-code: nothing is due"),
        (130, "interrupted by Ctrl+C; what was finished is kept"),
        (143, "terminated"),
    ];
}
