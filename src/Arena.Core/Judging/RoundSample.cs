namespace Arena.Core.Judging;

/// <summary>One round: the times of one call on the same input, with the cost of the channel taken off.</summary>
/// <param name="BaselineNanoseconds">The baseline.</param>
/// <param name="ControlNanoseconds">The baseline again, in a process of its own.</param>
/// <param name="CandidateNanoseconds">The submission.</param>
public readonly record struct RoundSample(double BaselineNanoseconds, double ControlNanoseconds, double CandidateNanoseconds)
{
    /// <summary>log(baseline / submission).</summary>
    public double LogRatio => Math.Log(BaselineNanoseconds / CandidateNanoseconds);

    /// <summary>log(baseline / baseline): 0 but for noise.</summary>
    public double LogControl => Math.Log(BaselineNanoseconds / ControlNanoseconds);
}
