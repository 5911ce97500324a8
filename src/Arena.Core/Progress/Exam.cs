using Arena.Core.Questions;

namespace Arena.Core.Progress;

/// <summary>A day on which as much as possible is to be recalled.</summary>
/// <param name="Day">The study day.</param>
/// <param name="Deck">Only the questions of this deck; null for all.</param>
/// <param name="Goal01">The part of the questions to recall on that day, above 0 and below 1.</param>
public sealed record Exam(DateOnly Day, DeckId? Deck, double Goal01)
{
    /// <summary>The goal where none is given.</summary>
    public const double DefaultGoal01 = 0.9;

    /// <summary>Whether <paramref name="question"/> is asked in it.</summary>
    public bool Covers(Question question) => Deck is null || question.Deck == Deck;
}
