using System.Text.Json.Serialization;

namespace Arena.Core.Judging;

/// <summary>What BenchmarkDotNet says about one shape: one operation is one call of the contract.</summary>
/// <param name="Shape">Its name, as in <see cref="ShapeTiming.Shape"/>.</param>
/// <param name="MeanNanoseconds">Arithmetic mean over the iterations that are no outliers.</param>
/// <param name="MedianNanoseconds">Median.</param>
/// <param name="StandardDeviationNanoseconds">Standard deviation over the iterations.</param>
/// <param name="AllocatedBytes">Managed bytes allocated in one operation; exact only over many operations.</param>
/// <param name="Gen0">Collections of generation 0 in 1,000 operations.</param>
/// <param name="Gen1">Collections of generation 1 in 1,000 operations.</param>
/// <param name="Gen2">Collections of generation 2 in 1,000 operations.</param>
/// <param name="Operations">Operations over which allocations and collections were counted.</param>
public sealed record ProfileRow(
    string Shape,
    double MeanNanoseconds,
    double MedianNanoseconds,
    double StandardDeviationNanoseconds,
    long AllocatedBytes,
    double Gen0,
    double Gen1,
    double Gen2,
    long Operations)
{
    /// <summary>Whether the allocation is worth showing: over few operations, code that allocates nothing seems to allocate a hundred bytes.</summary>
    [JsonIgnore]
    public bool HasReliableAllocation => AllocatedBytes > 1024 || Operations >= 1000;
}
