namespace Arena.Core.Judging;

/// <summary>The timing of one ranked shape.</summary>
/// <param name="Shape">Its name, such as <c>heapify 10^6</c>.</param>
/// <param name="Ratio">Ratio to the reference on this shape.</param>
/// <param name="ReferenceNanoseconds">Median time of the reference for one call.</param>
/// <param name="SubmissionNanoseconds">Median time of the submission for one call.</param>
/// <param name="LogRatios">The raw samples: log(reference / submission), one list a launch, one number a round.</param>
public sealed record ShapeTiming(
    string Shape,
    Ratio Ratio,
    double ReferenceNanoseconds,
    double SubmissionNanoseconds,
    IReadOnlyList<IReadOnlyList<double>> LogRatios);
