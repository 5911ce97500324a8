using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;

namespace Arena.Cli.Challenges;

/// <summary>Judges, and writes down what was decided before anybody is told: the command line and the interface both work on it.</summary>
internal sealed class SubmissionRun(Func<IJudge> judge, IJournal journal, TimeProvider time)
{
    /// <summary>A submission under a new name, with a secret seed of its own.</summary>
    public static JudgeJob NewJob(ChallengeId challenge, string track, string fileName, string source, bool withTiming) => new(
        new SubmissionId(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))),
        challenge,
        track,
        fileName,
        source,
        new Seed(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)))),
        withTiming);

    /// <summary>The steps of the judgement. A step that carries a submission comes only after that record is on disk; the timing
    /// and the profile are newer records of the same submission.</summary>
    /// <param name="job">What to judge.</param>
    /// <param name="cancel">Ends the judgement; what was written stays.</param>
    /// <exception cref="ArenaException">The journal cannot be written: said at once, because judging takes a while.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeJob job, [EnumeratorCancellation] CancellationToken cancel)
    {
        await journal.CheckWritableAsync(cancel).ConfigureAwait(false);
        Submission? written = null;
        await foreach (JudgeEvent step in judge().JudgeAsync(job, cancel).ConfigureAwait(false))
        {
            if (ResultOf(step) is { } result && result != written)
            {
                // Not cancelled: what was decided is kept, even where the user has just stopped what comes after it.
                await journal.AppendAsync(new JournalEvent.Submitted(PlayerId.Me, time.GetUtcNow(), result), CancellationToken.None).ConfigureAwait(false);
                written = result;
            }

            yield return step;
        }

        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>The submission that a step carries, or null.</summary>
    public static Submission? ResultOf(JudgeEvent step) => step switch
    {
        JudgeEvent.Decided decided => decided.Submission,
        JudgeEvent.Timed timed => timed.Submission,
        JudgeEvent.Finished finished => finished.Submission,
        _ => null,
    };
}
