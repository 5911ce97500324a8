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

    string HowToStart { get; }

    string StartCommand(string challenge);

    string SubmitCommand(string fileName);

    string BoardCommand(string challenge);

    string HowToLabel { get; }

    string HowToHelp { get; }

    string HowTo(string challenge, string fileName);

    string RefreshLabel { get; }

    string RefreshHelp { get; }

    string ScrollLabel { get; }

    string PageDownHelp { get; }

    string PageUpHelp { get; }

    string MoreLines(int count);
}
