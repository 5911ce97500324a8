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

    /// <summary>The machine as submissions record it.</summary>
    Hardware Hardware { get; }
}
