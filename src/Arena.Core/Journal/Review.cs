using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;

namespace Arena.Core.Journal;

/// <summary>One graded answer, with everything needed to schedule from it, to show it again and to learn from it later.</summary>
public sealed record Review
{
    /// <summary>The question or family.</summary>
    public required QuestionId Question { get; init; }

    /// <summary>The deck it stood in.</summary>
    public required DeckId Deck { get; init; }

    /// <summary>Fixes the instance shown, see <see cref="QuestionInstance.Of"/>.</summary>
    public required Seed Seed { get; init; }

    /// <summary>The session it was given in.</summary>
    public required Seed Session { get; init; }

    /// <summary>The study day as the user saw it; never computed again.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The kind of the question, see <see cref="QuestionBody.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The answer as given: the typed text, the number of the option from 1, or <c>?</c> for "I do not know".</summary>
    public required string Response { get; init; }

    /// <summary>Whether it was right.</summary>
    public required bool IsRight { get; init; }

    /// <summary>Whether the hint was shown before the answer.</summary>
    public bool UsedHint { get; init; }

    /// <summary>Whether it was the second try, after a near miss.</summary>
    public bool SecondTry { get; init; }

    /// <summary>How sure the user said to be.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Probability that a blind guess is right.</summary>
    public double ChanceLevel01 { get; init; }

    /// <summary>Time from the showing of the question to the answer.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>The grade the program suggested.</summary>
    public required Grade Suggested { get; init; }

    /// <summary>The grade in force.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Questions, due or new, that were left for the day after this one; 0 finishes the day.</summary>
    public int LeftToday { get; init; }

    /// <summary>Where it was given, for a review of another program; null for one that was given here.</summary>
    public ReviewImport? Import { get; init; }
}
