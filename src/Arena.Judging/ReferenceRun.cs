using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Clock;

namespace Arena.Judging;

/// <summary>Times the references of a track against its baseline, one after the other, on one thread.</summary>
/// <param name="challenge">The track.</param>
/// <param name="plan">How.</param>
/// <param name="hardware">The machine.</param>
/// <param name="seed">Fixes the inputs.</param>
/// <param name="emit">Takes the steps.</param>
/// <param name="cancel">Ends it and its children.</param>
internal sealed class ReferenceRun(
    JudgedTrack challenge, TimingPlan plan, Hardware hardware, Seed seed, Action<ReferenceStep> emit, CancellationToken cancel)
{
    /// <summary>Runs to the end.</summary>
    /// <exception cref="JudgeFaultException">A reference failed: ours, so the judge is at fault.</exception>
    public void Run()
    {
        string[] names = [.. challenge.Sheet.References.Select(reference => reference.Name).Where(name => name != challenge.Sheet.Baseline)];
        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i];
            emit(new ReferenceStep.Started(name, i + 1, names.Length));
            TimingRun run = new(
                challenge, side => side.LoadReference(name), plan, seed.Derive(name), step => Pass(name, step), cancel);
            TimingOutcome outcome = run.Measure();
            Timing timing = outcome.Timing ?? throw new JudgeFaultException($"The reference {name} failed while it was timed: {outcome.Failure?.Detail}");
            emit(new ReferenceStep.Timed(new(challenge.Id, challenge.Sheet.Name, name, challenge.Device.Name, hardware, timing)));
        }
    }

    private void Pass(string name, JudgeEvent step)
    {
        if (step is JudgeEvent.TimingRound round)
        {
            emit(new ReferenceStep.Round(name, round.Shape, round.Launch, round.Launches));
        }
    }
}
