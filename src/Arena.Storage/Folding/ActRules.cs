using Arena.Core.Journal;

namespace Arena.Storage.Folding;

/// <summary>What may not enter the journal, because no reader of it could make sense of it: mistakes of the caller.</summary>
internal static class ActRules
{
    /// <summary>Longest name of a player, question, deck or challenge, in characters: they become keys of an index.</summary>
    internal const int LongestName = 200;

    /// <summary>Longest entry, in bytes; a document of the store may have 16 MB.</summary>
    internal const int LongestEntry = 8 << 20;

    /// <summary>Checks the names in <paramref name="act"/>.</summary>
    /// <exception cref="ArgumentException">One is empty, too long or contains a control character.</exception>
    internal static void CheckNames(JournalEvent act)
    {
        string[] names = act switch
        {
            JournalEvent.Reviewed { Review: { } review } => [review.Question.Value, review.Deck.Value],
            JournalEvent.ReviewUndone => [],
            JournalEvent.Submitted { Submission: { } submission } => [submission.Id.Value, submission.Challenge.Value],
            JournalEvent.ReferenceTimed { Reference: { } reference } => [reference.Name, reference.Challenge.Value],
            JournalEvent.CardMarked marked => [marked.Question.Value],
            JournalEvent.Planned { Plan.Exam.Deck: { } deck } => [deck.Value],
            JournalEvent.Planned => [],
            JournalEvent.ParametersFitted { Fit: { } fit } => [fit.Recipe],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        foreach (string name in names.Append(act.Player.Value))
        {
            if (string.IsNullOrEmpty(name) || name.Length > LongestName || name.Any(char.IsControl))
            {
                throw new ArgumentException($"'{name}' is no name: 1 to {LongestName} characters, none of them a control character.", nameof(act));
            }
        }
    }

    /// <summary>Checks several acts that are to be written at once.</summary>
    /// <exception cref="ArgumentException">A name is no name, or one takes back a review: that needs the ones before it in the store.</exception>
    internal static void CheckTogether(IReadOnlyList<JournalEvent> acts)
    {
        foreach (JournalEvent act in acts)
        {
            CheckNames(act);
            if (act is JournalEvent.ReviewUndone)
            {
                throw new ArgumentException("A review is taken back by an act of its own, not among others.", nameof(acts));
            }
        }
    }

    /// <summary>Checks the length of an entry.</summary>
    /// <exception cref="ArgumentException">It is too long.</exception>
    internal static void CheckLength(ReadOnlySpan<byte> entry)
    {
        if (entry.Length > LongestEntry)
        {
            throw new ArgumentException($"An entry of {entry.Length} bytes is longer than the {LongestEntry} that the store can hold.", nameof(entry));
        }
    }

    /// <summary>Checks that a review may be taken back.</summary>
    /// <param name="undone">The act.</param>
    /// <param name="target">The review it means, or null where there is none with that number.</param>
    /// <param name="isUndone">Whether it was taken back before.</param>
    /// <exception cref="ArgumentException">It may not.</exception>
    internal static void CheckUndo(JournalEvent.ReviewUndone undone, JournalEvent.Reviewed? target, bool isUndone)
    {
        string? objection = (target, isUndone) switch
        {
            (null, _) => "there is no such review",
            (_, true) => "it is taken back already",
            _ when target.Player != undone.Player => $"it is a review of {target.Player}, not of {undone.Player}",
            _ => null,
        };
        if (objection is not null)
        {
            throw new ArgumentException($"Review {undone.Review} cannot be taken back: {objection}.", nameof(undone));
        }
    }
}
