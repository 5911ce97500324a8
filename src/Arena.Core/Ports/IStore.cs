using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;

namespace Arena.Core.Ports;

/// <summary>Answers every question about what the journal holds.</summary>
public interface IStore
{
    /// <summary>The studies of a player, folded.</summary>
    Task<StudyRecord> ReadStudyAsync(PlayerId player, CancellationToken cancel);

    /// <summary>The reviews of one card in force, oldest first.</summary>
    Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, QuestionId question, CancellationToken cancel);

    /// <summary>All reviews of a player in force, in the order in which they were written down: those of each card oldest first.</summary>
    Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, CancellationToken cancel);

    /// <summary>The history of the player's weights, newest first, those not adopted among them.</summary>
    Task<IReadOnlyList<JournalEvent.ParametersFitted>> ReadFitsAsync(PlayerId player, CancellationToken cancel);

    /// <summary>Submissions, newest first; of several records of one submission the newest, which has the timing too.</summary>
    /// <param name="challenge">Only those of one challenge; null for all.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<IReadOnlyList<JournalEvent.Submitted>> ReadSubmissionsAsync(ChallengeId? challenge, CancellationToken cancel);

    /// <summary>The timings of a challenge's references, newest first, every one that was ever made.</summary>
    Task<IReadOnlyList<JournalEvent.ReferenceTimed>> ReadReferencesAsync(ChallengeId challenge, CancellationToken cancel);
}
