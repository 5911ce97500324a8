using Arena.Core.Judging;

namespace Arena.Core.Ports;

/// <summary>Judges submissions.</summary>
public interface IJudge
{
    /// <summary>Judges one submission, step by step.</summary>
    /// <param name="job">What to judge.</param>
    /// <param name="cancel">Ends the judgement; every process it started is gone when the enumeration has ended.</param>
    /// <returns>The steps in order; see <see cref="JudgeEvent"/>.</returns>
    /// <exception cref="ArenaException">The challenge or the track does not exist, or the child programs are missing.</exception>
    IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeJob job, CancellationToken cancel);

    /// <summary>Times every reference of a track but the baseline against the baseline, as submissions are.</summary>
    /// <param name="challenge">The challenge.</param>
    /// <param name="track">The track.</param>
    /// <param name="seed">Fixes the inputs.</param>
    /// <param name="cancel">Ends it and every process it started.</param>
    /// <returns>The steps, reference by reference.</returns>
    /// <exception cref="ArenaException">The challenge or the track does not exist, or a reference failed.</exception>
    IAsyncEnumerable<ReferenceStep> TimeReferencesAsync(ChallengeId challenge, string track, Seed seed, CancellationToken cancel);

    /// <summary>The machine as submissions record it.</summary>
    Hardware Hardware { get; }
}
