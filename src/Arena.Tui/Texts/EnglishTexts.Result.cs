using System.Globalization;
using Arena.Core.Judging;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    private static readonly (double Nanoseconds, string Unit)[] TimeUnits = [(1e9, "s"), (1e6, "ms"), (1e3, "us"), (1, "ns")];

    private static readonly (long Bytes, string Unit)[] ByteUnits = [(1L << 30, "GiB"), (1L << 20, "MiB"), (1L << 10, "KiB"), (1, "B")];

    public string QuitBusyStay => "Enter  stay";

    public string QuitBusyStop => "2      stop it and quit; what was recorded stays";

    public string CompilerTitle => "The compiler says";

    public string LatestTitle => "Result";

    public string CaseTitle(int number, string name, Verdict verdict) =>
        number > 0 ? $"Case {number} {name}  {verdict.Code()}" : $"{name}  {verdict.Code()}";

    public string InputLabel => "input";

    public string ExpectedLabel => "expected";

    public string ActualLabel => "yours";

    public string DetailLabel => "detail";

    public string StudyTopicLine(string deck) => $"Questions on this: {deck}. Q starts a session.";

    public string VerdictLine(Verdict verdict, int passed, int of) => $"{verdict.Code()}  {verdict.Words()}   {passed} of {of} cases";

    public string RatioAgainst(Ratio ratio, string baseline) => $"{RatioFull(ratio)} against {baseline} (above 1 you are faster)";

    public string RankLine(int rank, int of, bool isShared) => isShared ? $"Rank {rank} of {of}, shared" : $"Rank {rank} of {of}";

    public string EarlierStands(Ratio best, int rank) => $"Your earlier {RatioBrief(best)} stays on the board, on rank {rank}.";

    public string Inconclusive(Ratio control, double widest01) =>
        $"Inconclusive, not ranked: the baseline against itself came out as {RatioFull(control)}; a rank needs an interval round 1 within {(100 * widest01).ToString("0", CultureInfo.InvariantCulture)} %. Close other programs and judge again.";

    public string EmulatedNotRanked(string device) => $"Ran on {device}, which only imitates a GPU: emulated, not ranked.";

    public string RanOn(Submission submission) =>
        $"{submission.FileName}   {submission.Id}   track {submission.Track}   device {submission.Device}   sandbox {submission.Sandbox}";

    public string ShapeColumn => "shape";

    public string YoursColumn => "yours";

    public string ControlRow => "control";

    public string ControlExplained => "Control = the baseline against itself: how far this machine can be trusted.";

    public string ProfileTitle => "BenchmarkDotNet (never ranks; collections in 1000 calls)";

    public string MedianColumn => "median";

    public string MeanColumn => "mean";

    public string DeviationColumn => "std dev";

    public string AllocatedColumn => "allocated";

    public string CollectionsColumn => "gen 0/1/2";

    public string Quotient(double quotient, string baseline) =>
        $"{quotient.ToString("0.00", CultureInfo.InvariantCulture)}x = median of {baseline} / yours";

    public string ClocksDiffer(string shapes) =>
        $"BenchmarkDotNet, whose calls pay for collections too, and the judge's clock differ by more than 10 % on {shapes}.";

    public string RatioFull(Ratio ratio) => string.Create(
        CultureInfo.InvariantCulture, $"{ratio.Center:0.00}x [{ratio.Low:0.00}, {ratio.High:0.00}]");

    public string Time(double nanoseconds)
    {
        (double size, string unit) = TimeUnits.FirstOrDefault(unit => nanoseconds >= unit.Nanoseconds, TimeUnits[^1]);
        return $"{ThreeDigits(nanoseconds / size)} {unit}";
    }

    public string Bytes(long bytes)
    {
        (long size, string unit) = ByteUnits.FirstOrDefault(unit => bytes >= unit.Bytes, ByteUnits[^1]);
        return size == 1 ? $"{bytes} B" : $"{ThreeDigits((double)bytes / size)} {unit}";
    }

    public string TryIt(string challenge) => $"Try it: arena {challenge} (a opens it)";

    public string ChallengeLabel => "challenge";

    public string ChallengeHelp => "the challenge that this question teaches";

    public string NoChallengeTaught => "No challenge belongs to this deck.";

    public string SessionGoesOn => "A session is open already; it goes on.";

    public string QuitBusyTitle => "Something is still being judged or timed";

    private static string ThreeDigits(double value) =>
        value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
