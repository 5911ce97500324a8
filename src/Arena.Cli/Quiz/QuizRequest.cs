using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Cli.Quiz;

/// <summary>Which session a user asked for.</summary>
internal sealed record QuizRequest
{
    /// <summary>Only questions of this deck; null for all.</summary>
    public DeckId? Deck { get; init; }

    /// <summary>Only questions that match; null for all.</summary>
    public QuestionFilter? Filter { get; init; }

    /// <summary>Answers after which the session ends.</summary>
    public int? Limit { get; init; }

    /// <summary>New questions allowed in this session, in place of today's limit.</summary>
    public int? New { get; init; }

    /// <summary>Time after which no further question is asked.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Fixes every shuffle; null for a fresh one.</summary>
    public Seed? Seed { get; init; }
}
