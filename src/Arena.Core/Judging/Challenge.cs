using Arena.Core.Questions;

namespace Arena.Core.Judging;

/// <summary>A challenge as its folder describes it; cases and oracle are code and stay with the judge.</summary>
public sealed record Challenge
{
    /// <summary>Its name for good.</summary>
    public required ChallengeId Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The deck whose questions teach it.</summary>
    public required DeckId ArticleDeck { get; init; }

    /// <summary>How hard it is, from 1 to 5.</summary>
    public required int Level { get; init; }

    /// <summary>The tracks it can be entered on, at least one; the first is meant where none is named.</summary>
    public required IReadOnlyList<ChallengeTrack> Tracks { get; init; }

    /// <summary>The task, as Markdown, without the editorial.</summary>
    public required LocalText Statement { get; init; }

    /// <summary>How it can be solved, as Markdown: not for those who still want to find it themselves.</summary>
    public required LocalText Editorial { get; init; }

    /// <summary>The track of that name, or null.</summary>
    public ChallengeTrack? Track(string name) => Tracks.FirstOrDefault(track => track.Name == name);
}
