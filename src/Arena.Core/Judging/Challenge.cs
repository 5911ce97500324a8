using Arena.Core.Questions;

namespace Arena.Core.Judging;

/// <summary>A challenge as its user sees it; what only the judge needs stays with the judge.</summary>
public sealed record Challenge
{
    /// <summary>Its name for good.</summary>
    public required ChallengeId Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The tracks it can be entered on: <c>cpu</c>, <c>gpu</c>.</summary>
    public required IReadOnlyList<string> Tracks { get; init; }

    /// <summary>The deck whose questions teach it.</summary>
    public required DeckId ArticleDeck { get; init; }

    /// <summary>The reference that submissions are timed against; its ratio is 1.</summary>
    public required string Baseline { get; init; }

    /// <summary>The ladder, slowest rung first.</summary>
    public required IReadOnlyList<ChallengeReference> References { get; init; }

    /// <summary>The task, as Markdown.</summary>
    public required LocalText Statement { get; init; }

    /// <summary>Name of the interface that a submission implements, such as <c>IMinHeap</c>.</summary>
    public required string Contract { get; init; }

    /// <summary>Name of the file that a user starts from, such as <c>Heap.cs</c>.</summary>
    public required string StarterFileName { get; init; }

    /// <summary>The source text that a user starts from.</summary>
    public required string Starter { get; init; }
}
