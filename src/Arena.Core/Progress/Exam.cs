using Arena.Core.Questions;

namespace Arena.Core.Progress;

/// <summary>A day on which as much as possible is to be recalled.</summary>
/// <param name="Day">The study day.</param>
/// <param name="Deck">Only the questions of this deck; null for all.</param>
/// <param name="Goal01">The part of the questions to recall on that day, above 0 and below 1: what the outlook is measured by. The days
/// before are planned for the highest recall, whatever the goal.</param>
public sealed record Exam(DateOnly Day, DeckId? Deck, double Goal01)
{
    /// <summary>The goal where none is given.</summary>
    public const double DefaultGoal01 = 0.9;

    /// <summary>The minutes of a day where none are given.</summary>
    public const int DefaultMinutesPerDay = 30;

    /// <summary>Minutes that may be spent in a day, at least 1.</summary>
    public int MinutesPerDay { get; init; } = DefaultMinutesPerDay;

    /// <summary>Whether <paramref name="question"/> is asked in it.</summary>
    public bool Covers(Question question) => Deck is null || question.Deck == Deck;
}
