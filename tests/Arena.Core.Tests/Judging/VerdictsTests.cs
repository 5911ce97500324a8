using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class VerdictsTests
{
    [Theory]
    [InlineData(Verdict.Accepted, "AC", 0)]
    [InlineData(Verdict.WrongAnswer, "WA", 11)]
    [InlineData(Verdict.RuntimeError, "RE", 14)]
    [InlineData(Verdict.OutputLimit, "OLE", 13)]
    [InlineData(Verdict.TimeLimit, "TLE", 12)]
    [InlineData(Verdict.WallTimeLimit, "WTL", 12)]
    [InlineData(Verdict.MemoryLimit, "MLE", 13)]
    [InlineData(Verdict.Disqualified, "DQ", 15)]
    [InlineData(Verdict.CompileError, "CE", 10)]
    [InlineData(Verdict.RuleViolation, "SV", 15)]
    [InlineData(Verdict.JudgeError, "IE", 1)]
    public void A_verdict_has_its_code_and_exit_code(Verdict verdict, string code, int exitCode)
    {
        Assert.Equal(code, verdict.Code());
        Assert.Equal(exitCode, verdict.ExitCode());
    }

    [Fact]
    public void Codes_and_words_tell_all_verdicts_apart()
    {
        Verdict[] all = Enum.GetValues<Verdict>();

        Assert.Equal(all.Length, all.Select(verdict => verdict.Code()).Distinct().Count());
        Assert.Equal(all.Length, all.Select(verdict => verdict.Words()).Distinct().Count());
    }

    [Fact]
    public void The_precedence_is_the_documented_order() => Assert.Equal(
        ["IE", "SV", "CE", "DQ", "MLE", "WTL", "TLE", "OLE", "RE", "WA", "AC"],
        Enum.GetValues<Verdict>().OrderDescending().Select(verdict => verdict.Code()));

    [Fact]
    public void Of_several_verdicts_the_one_with_precedence_is_shown_whatever_their_order()
    {
        Assert.Equal(Verdict.MemoryLimit, Verdicts.Worst([Verdict.Accepted, Verdict.MemoryLimit, Verdict.TimeLimit]));
        Assert.Equal(Verdict.MemoryLimit, Verdicts.Worst([Verdict.TimeLimit, Verdict.MemoryLimit, Verdict.Accepted]));
    }

    [Fact]
    public void Without_any_verdict_all_is_well() => Assert.Equal(Verdict.Accepted, Verdicts.Worst([]));
}
