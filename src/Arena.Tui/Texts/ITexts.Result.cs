using Arena.Core.Judging;

namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string CompilerTitle { get; }

    string LatestTitle { get; }

    string CaseTitle(int number, string name, Verdict verdict);

    string InputLabel { get; }

    string ExpectedLabel { get; }

    string ActualLabel { get; }

    string DetailLabel { get; }

    string StudyTopicLine(string deck);

    string VerdictLine(Verdict verdict, int passed, int of);

    string RatioAgainst(Ratio ratio, string baseline);

    string RankLine(int rank, int of, bool isShared);

    string EarlierStands(Ratio best, int rank);

    string Inconclusive(Ratio control, double widest01);

    string EmulatedNotRanked(string device);

    string RanOn(Submission submission);

    string ShapeColumn { get; }

    string YoursColumn { get; }

    string ControlRow { get; }

    string ControlExplained { get; }

    string ProfileTitle { get; }

    string MedianColumn { get; }

    string MeanColumn { get; }

    string DeviationColumn { get; }

    string AllocatedColumn { get; }

    string CollectionsColumn { get; }

    string Quotient(double quotient, string baseline);

    string ClocksDiffer(string shapes);

    string RatioFull(Ratio ratio);

    string Time(double nanoseconds);

    string Bytes(long bytes);

    string TryIt(string challenge);

    string ChallengeLabel { get; }

    string ChallengeHelp { get; }

    string NoChallengeTaught { get; }

    string SessionGoesOn { get; }

    string QuitBusyTitle { get; }

    string QuitBusyStay { get; }

    string QuitBusyStop { get; }
}
