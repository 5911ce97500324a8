using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Statistics;

namespace Arena.Judging.Clock;

/// <summary>Times an accepted submission, or a reference, against the baseline. Runs on a thread that ends with it, since it is pinned.</summary>
/// <param name="challenge">The challenge.</param>
/// <param name="loadCandidate">Loads the submission, or the reference, into a fresh process.</param>
/// <param name="plan">How.</param>
/// <param name="seed">Fixes inputs and orders.</param>
/// <param name="emit">Takes the events.</param>
/// <param name="cancel">Ends it and its children.</param>
internal sealed class TimingRun(
    JudgedTrack challenge, Func<Side, Fault?> loadCandidate, TimingPlan plan, Seed seed, Action<JudgeEvent> emit, CancellationToken cancel)
{
    /// <summary>Times every shape in every launch.</summary>
    public TimingOutcome Measure()
    {
        CorePin.TryPinThisThread();
        string[] shapes = [.. challenge.Shapes.Select(shape => shape.Name)];
        emit(new JudgeEvent.TimingStarted(challenge.Sheet.Baseline, shapes, plan.Launches));
        IReadOnlyList<TimedInput>[] units = [.. challenge.Shapes.Zip(CallsOfUnits(), Draw)];
        List<IReadOnlyList<RoundSample>>[] rounds = [.. shapes.Select(_ => new List<IReadOnlyList<RoundSample>>())];
        for (int number = 1; number <= plan.Launches; number++)
        {
            if (MeasureLaunch(number, shapes, units, rounds) is { } failure)
            {
                return new(null, failure);
            }
        }

        return new(TimingSummary.Of(challenge.Sheet.Baseline, plan.Hash(challenge), shapes, rounds, seed.Derive("bootstrap")), null);
    }

    private Failure? MeasureLaunch(
        int number, string[] shapes, IReadOnlyList<TimedInput>[] units, List<IReadOnlyList<RoundSample>>[] rounds)
    {
        Seed own = seed.Derive("launch").Derive(number);
        using Launch launch = new(own);
        if (launch.Prepare(challenge, loadCandidate, plan, cancel) is { } unprepared)
        {
            return unprepared;
        }

        int[] order = [.. Enumerable.Range(0, shapes.Length)];
        new SeededRandom(own.Derive("shapes")).Shuffle<int>(order);
        foreach (int shape in order)
        {
            (IReadOnlyList<RoundSample> samples, Failure? failure) = launch.Time(shapes[shape], units[shape]);
            if (failure is not null)
            {
                return failure;
            }

            Keep(number, shapes[shape], samples, rounds[shape]);
        }

        return null;
    }

    private void Keep(int number, string shape, IReadOnlyList<RoundSample> samples, List<IReadOnlyList<RoundSample>> kept)
    {
        kept.Add(samples);
        double center = Math.Exp(HodgesLehmann.Center([.. samples.Select(sample => sample.LogRatio)]));
        emit(new JudgeEvent.TimingRound(shape, number, plan.Launches, center));
    }

    /// <summary>One unit more than rounds, for the one that is not counted. The same units serve every launch: no process
    /// sees one twice, and their right answers are computed once.</summary>
    private TimedInput[] Draw(RankedShape shape, int calls) =>
    [
        .. Enumerable.Range(0, plan.Rounds + 1)
            .Select(round => TimedInput.Draw(challenge, shape, calls, seed.Derive(shape.Name).Derive(round))),
    ];

    /// <summary>How many calls of the baseline last at least the shortest unit, shape by shape.</summary>
    private int[] CallsOfUnits()
    {
        using Side side = Side.Start(challenge, cancel);
        Seed own = seed.Derive("calibration");
        if ((side.LoadReference(challenge.Sheet.Baseline) ?? side.WarmUp(plan, own)) is { } fault)
        {
            throw new JudgeFaultException($"The baseline failed: {fault.Detail}");
        }

        return
        [
            .. challenge.Shapes.Select(shape =>
            {
                double fastest = Enumerable.Range(0, 3).Min(call =>
                {
                    (double nanoseconds, Failure? failure) = side.Time(TimedInput.Draw(challenge, shape, 1, own.Derive(call)), shape.Name);
                    return failure is null ? nanoseconds : throw new JudgeFaultException($"The baseline failed: {failure.Detail}");
                });
                return (int)Math.Clamp(Math.Ceiling(plan.ShortestUnit.TotalNanoseconds / Math.Max(1, fastest)), 1, TimingPlan.MostCalls);
            }),
        ];
    }
}
