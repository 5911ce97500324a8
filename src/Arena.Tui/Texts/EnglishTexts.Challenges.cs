namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string ChallengesTitle => "Challenges";

    public string ChallengeColumn => "Challenge";

    public string TracksColumn => "tracks";

    public string BestColumn => "best";

    public string RatioColumn => "ratio";

    public string RankColumn => "rank";

    public string RatioExplained => "Ratio = reference time / your time; above 1.00x you are faster than the reference.";

    public string RefreshLabel => "refresh";

    public string RefreshHelp => "read the list again";

    public string ScrollLabel => "scroll";

    public string PageDownHelp => "further down the text";

    public string PageUpHelp => "further up the text";

    public string ChallengesCount(int solved, int of, int submissions) =>
        $"{solved} solved of {of}   {Count(submissions, "submission", "submissions")}";

    public string MoreLines(int count) => $"PgDn more ({Count(count, "line", "lines")})";
}
