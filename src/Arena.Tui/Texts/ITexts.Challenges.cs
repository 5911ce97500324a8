namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string ChallengesTitle { get; }

    string ChallengeColumn { get; }

    string TracksColumn { get; }

    string BestColumn { get; }

    string RatioColumn { get; }

    string RankColumn { get; }

    string ChallengesCount(int solved, int of, int submissions);

    string RatioExplained { get; }

    string RefreshLabel { get; }

    string RefreshHelp { get; }

    string ScrollLabel { get; }

    string PageDownHelp { get; }

    string PageUpHelp { get; }

    string MoreLines(int count);
}
