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
    /// <param name="device">The device of the gpu track; null takes the best one. On one that is only imitated nothing is timed.</param>
    /// <param name="seed">Fixes the inputs.</param>
    /// <param name="cancel">Ends it and every process it started.</param>
    /// <returns>The steps, reference by reference.</returns>
    /// <exception cref="ArenaException">The challenge or the track does not exist, or a reference failed.</exception>
    IAsyncEnumerable<ReferenceStep> TimeReferencesAsync(ChallengeId challenge, string track, string? device, Seed seed, CancellationToken cancel);

    /// <summary>The machine as submissions of the cpu track record it.</summary>
    Hardware Hardware { get; }

    /// <summary>The machine as submissions that run on <paramref name="device"/> record it.</summary>
    Hardware HardwareOf(ComputeDevice device);

    /// <summary>The devices of the gpu track, what is imitated and what is refused among them. Starts a process the first time.</summary>
    /// <exception cref="ArenaException">They cannot be read.</exception>
    Task<IReadOnlyList<ComputeDevice>> ReadDevicesAsync(CancellationToken cancel);
}
