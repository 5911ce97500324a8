using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>A challenge as the list shows it.</summary>
public sealed record ChallengeSummary
{
    /// <summary>Its name for good.</summary>
    public required ChallengeId Id { get; init; }

    /// <summary>Its name to show.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The task, as Markdown.</summary>
    public required LocalText Statement { get; init; }

    /// <summary>Where it can be run: <c>cpu</c>, <c>gpu</c>.</summary>
    public required IReadOnlyList<string> Tracks { get; init; }

    /// <summary>The best verdict so far, or null where nothing was submitted.</summary>
    public Verdict? Best { get; init; }

    /// <summary>Cases passed by that submission.</summary>
    public int Passed { get; init; }

    /// <summary>Cases of that submission.</summary>
    public int Of { get; init; }

    /// <summary>Reference time divided by your time, of your fastest accepted submission; null where none was timed.</summary>
    public Ratio? BestRatio { get; init; }

    /// <summary>The place on the board of this machine, from 1; null where there is none. Shared while intervals overlap.</summary>
    public int? Rank { get; init; }

    /// <summary>Entries on that board.</summary>
    public int BoardSize { get; init; }

    /// <summary>Submissions so far.</summary>
    public int Submissions { get; init; }

    /// <summary>The deck that teaches it; null where it is not known.</summary>
    public DeckLink? Topic { get; init; }

    /// <summary>The board of its first track on this machine; empty where it was not asked for.</summary>
    public IReadOnlyList<BoardEntry> Board { get; init; } = [];
}
