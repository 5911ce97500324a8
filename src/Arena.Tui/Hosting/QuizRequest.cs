using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>Which session to start.</summary>
/// <param name="Deck">Only questions of this deck; null for all.</param>
public sealed record QuizRequest(DeckId? Deck = null)
{
    /// <summary>Only questions that match; null for all.</summary>
    public QuestionFilter? Filter { get; init; }

    /// <summary>New questions in place of today's limit; null keeps that limit.</summary>
    public int? NewLimit { get; init; }

    /// <summary>Due questions that the session asks at most; null for all.</summary>
    public int? ReviewLimit { get; init; }

    /// <summary>Answers after which the session ends; null for none.</summary>
    public int? AnswerLimit { get; init; }

    /// <summary>Time after which no further question is asked; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Fixes shuffles and generated questions; null draws a new one.</summary>
    public Seed? Seed { get; init; }
}
