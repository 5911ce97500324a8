namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string BoardHelp { get; }

    string OpenChallengeHelp { get; }

    string BoardHere { get; }

    string TopicFigures(string deck, int due, int fresh);

    string DetailsHelp { get; }

    string OtherBoardLabel { get; }

    string NextBoardHelp { get; }

    string PreviousBoardHelp { get; }

    string ChooseBoardHelp { get; }

    string MeasureLabel { get; }

    string MeasureHelp { get; }

    string StopMeasureHelp { get; }

    string StoppedMeasuring { get; }

    string MeasuringStatus { get; }

    string RankSign { get; }

    string WhoColumn { get; }

    string KindColumn { get; }

    string RatioIntervalColumn { get; }

    string WhenColumn { get; }

    string DeviceColumn { get; }

    string NotTimed { get; }

    string EmulatedBrief { get; }

    string EntryKind(bool isReference);

    /// <summary>An instant in few columns: the time of today, the day of this year, else the month.</summary>
    string When(DateTimeOffset at, DateTimeOffset now);

    string NothingOnBoard(string challenge);

    string BoardExplained(string baseline);
}
