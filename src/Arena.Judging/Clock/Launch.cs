using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Judging.Clock;

/// <summary>One launch: baseline, baseline again, and submission, each in a fresh process, timed round by round.</summary>
/// <param name="seed">Fixes every order.</param>
internal sealed class Launch(Seed seed) : IDisposable
{
    private const int Baseline = 0;
    private const int Control = 1;
    private const int Candidate = 2;

    private readonly Side?[] _sides = new Side?[3];
    private readonly SeededRandom _random = new(seed);

    /// <summary>Starts and warms up the three processes, in random order.</summary>
    public Failure? Prepare(JudgedTrack challenge, Func<Side, Fault?> loadCandidate, TimingPlan plan, CancellationToken cancel)
    {
        foreach (int which in Order(_random))
        {
            Side side = Side.Start(challenge, cancel);
            _sides[which] = side;
            Fault? fault = which == Candidate ? loadCandidate(side) : side.LoadReference(challenge.Sheet.Baseline);
            fault ??= side.WarmUp(plan, seed.Derive("warm-up").Derive(which));
            if (fault is not null)
            {
                return OfSide(which, Side.FailureOf(fault, "warm-up"));
            }
        }

        return null;
    }

    /// <summary>Times every unit of one shape once on each side. The first unit is not counted: it touches fresh memory.</summary>
    public (IReadOnlyList<RoundSample> Rounds, Failure? Failure) Time(string shape, IReadOnlyList<TimedInput> units)
    {
        double[][] times = new double[units.Count][];
        for (int round = 0; round < units.Count; round++)
        {
            times[round] = new double[3];
            foreach (int which in Order(_random))
            {
                (times[round][which], Failure? failure) = Of(which).Time(units[round], shape);
                if (failure is not null)
                {
                    return ([], OfSide(which, failure));
                }
            }
        }

        double[] noops = [.. _sides.Select((_, which) => Of(which).NoopNanoseconds)];
        int calls = units[0].Inputs.Count;
        double Call(double[] round, int which) => Math.Max(1, round[which] - noops[which]) / calls;
        return ([.. times.Skip(1).Select(round => new RoundSample(Call(round, Baseline), Call(round, Control), Call(round, Candidate)))], null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Side? side in _sides)
        {
            side?.Dispose();
        }
    }

    private Side Of(int which) => _sides[which] ?? throw new InvalidOperationException("Prepare the launch first.");

    private static int[] Order(SeededRandom random)
    {
        int[] order = [Baseline, Control, Candidate];
        random.Shuffle<int>(order);
        return order;
    }

    private static Failure OfSide(int which, Failure failure) => which == Candidate
        ? failure
        : throw new JudgeFaultException($"The baseline failed while it was timed: {failure.Detail}");
}
