using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Challenges;

/// <summary>What happens on the list of challenges. A closed set: match on it without a default.</summary>
internal abstract record ChallengesInput : ScreenInput
{
    private ChallengesInput()
    {
    }

    public sealed record Read(IReadOnlyList<ChallengeSummary> Challenges) : ChallengesInput;

    public sealed record NotRead : ChallengesInput;

    public sealed record Move(int By) : ChallengesInput;

    /// <summary>Moves the text of the statement by so many pages.</summary>
    public sealed record Scroll(int Pages) : ChallengesInput;

    /// <summary>Opens the challenge under the cursor.</summary>
    public sealed record Open : ChallengesInput;

    public sealed record ShowBoard : ChallengesInput;

    public sealed record StudyTopic : ChallengesInput;

    public sealed record Refresh : ChallengesInput;
}
