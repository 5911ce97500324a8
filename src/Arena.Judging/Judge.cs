using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Judging.Profiling;

namespace Arena.Judging;

/// <summary>Judges submissions in processes of their own. Several judgements may run at once, though not be timed well so.</summary>
public sealed class Judge : IJudge
{
    private readonly TimeLimits _limits = new();
    private readonly Lazy<Hardware> _hardware = new(HardwareProbe.Read);

    /// <summary>How BenchmarkDotNet is run.</summary>
    internal ProfilePlan Profiling { get; init; } = ProfilePlan.Quick;

    /// <inheritdoc/>
    public Hardware Hardware => _hardware.Value;

    /// <inheritdoc/>
    public async IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeJob job, [EnumeratorCancellation] CancellationToken cancel)
    {
        IChallengeDefinition challenge = Find(job);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Channel<JudgeEvent> events = Channel.CreateUnbounded<JudgeEvent>();
        Judgement judgement = new(challenge, job, Hardware, _limits, Profiling, one => events.Writer.TryWrite(one), stop.Token);
        Task running = Start(judgement, events.Writer);
        try
        {
            await foreach (JudgeEvent one in events.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return one;
            }
        }
        finally
        {
            // Also when the reader walks away: no child outlives the enumeration.
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
        }
    }

    private static IChallengeDefinition Find(JudgeJob job)
    {
        IChallengeDefinition challenge = AllChallenges.Find(job.Challenge) ?? throw new ArenaException(
            ErrorCode.NotFound, $"There is no challenge '{job.Challenge}'.",
            $"There are: {string.Join(", ", AllChallenges.All.Select(one => one.Id))}.");
        return challenge.Tracks.Contains(job.Track) ? challenge : throw new ArenaException(
            ErrorCode.Usage, $"The challenge '{job.Challenge}' has no track '{job.Track}'.",
            $"It has: {string.Join(", ", challenge.Tracks)}.");
    }

    /// <summary>A judgement blocks and is timed, so it has a thread of its own, which ends with it.</summary>
    private static Task Start(Judgement judgement, ChannelWriter<JudgeEvent> events) => Task.Factory.StartNew(
        () =>
        {
            Exception? failure = null;
            try
            {
                judgement.Run();
            }
            catch (Exception caught)
            {
                failure = caught;   // passed on to the reader, not swallowed
            }

            events.Complete(failure);
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
