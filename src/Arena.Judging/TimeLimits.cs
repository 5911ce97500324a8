using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Children;

namespace Arena.Judging;

/// <summary>The time limits of a challenge's cases on this machine: ten times the textbook solution, measured once a process.</summary>
internal sealed class TimeLimits
{
    /// <summary>Any fixed seed will do: the sizes of the cases do not depend on it.</summary>
    private static readonly Seed Measured = new(1);

    private readonly Dictionary<(ChallengeId Challenge, string Device), IReadOnlyList<TimeSpan>> _known = [];
    private readonly Lock _gate = new();

    /// <summary>One limit for each case.</summary>
    /// <exception cref="JudgeFaultException">The textbook solution failed.</exception>
    public IReadOnlyList<TimeSpan> Of(JudgedTrack challenge, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue((challenge.Id, challenge.Device.Name), out IReadOnlyList<TimeSpan>? limits))
            {
                limits = Measure(challenge, cancel);
                _known.Add((challenge.Id, challenge.Device.Name), limits);
            }

            return limits;
        }
    }

    private static List<TimeSpan> Measure(JudgedTrack challenge, CancellationToken cancel)
    {
        using WorkerClient worker = WorkerClient.Start(challenge, cancel);
        worker.LoadReference(challenge, challenge.Sheet.LimitReference);
        List<TimeSpan> limits = [];
        foreach (ChallengeCase one in challenge.Cases(Measured))
        {
            Fault? fault = worker.Input(one.Input);
            (TimeSpan took, fault) = fault is null ? worker.Run(TimeSpan.FromMinutes(1)) : (TimeSpan.Zero, fault);
            if (fault is not null)
            {
                throw new JudgeFaultException($"The reference {challenge.Sheet.LimitReference} failed on '{one.Name}': {fault.Detail}");
            }

            limits.Add(TimeLimitRule.LimitFor(took));
        }

        return limits;
    }
}
