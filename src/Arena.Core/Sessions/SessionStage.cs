using Arena.Core.Journal;
using Arena.Core.Questions;

namespace Arena.Core.Sessions;

/// <summary>Where a session stands. A closed set: match on it without a default.</summary>
public abstract record SessionStage
{
    private protected SessionStage()
    {
    }

    /// <summary>A question is on screen.</summary>
    /// <param name="Instance">The question as shown.</param>
    /// <param name="ShownAt">Since when.</param>
    public sealed record Asking(QuestionInstance Instance, DateTimeOffset ShownAt) : SessionStage
    {
        /// <summary>Whether the hint is shown.</summary>
        public bool HintShown { get; init; }

        /// <summary>The near miss that may be typed once more, or null at the first try.</summary>
        public string? NearMiss { get; init; }
    }

    /// <summary>The answer is revealed and waits for its grade.</summary>
    /// <param name="Instance">The question as shown.</param>
    /// <param name="ShownAt">Since when the question was on screen.</param>
    /// <param name="Answer">What was answered.</param>
    /// <param name="Draft">The review as it will be written, with the suggested grade.</param>
    /// <param name="Choices">The four grades with what each would lead to, Again first.</param>
    public sealed record Grading(
        QuestionInstance Instance, DateTimeOffset ShownAt, Answer Answer, Review Draft, IReadOnlyList<GradeChoice> Choices) : SessionStage
    {
        /// <summary>Why the last attempt to save failed, or null.</summary>
        public string? SaveError { get; init; }
    }

    /// <summary>An act is being written; the next question waits until it is on disk.</summary>
    /// <param name="Act">The act.</param>
    /// <param name="Before">Where to go back to if it cannot be written.</param>
    /// <param name="ThenEnd">Whether the session ends afterwards.</param>
    public sealed record Saving(JournalEvent Act, SessionStage Before, bool ThenEnd) : SessionStage;

    /// <summary>The session is over; everything is on disk.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Over(SessionEnd Reason) : SessionStage;
}
