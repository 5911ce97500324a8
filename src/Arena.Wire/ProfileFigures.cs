namespace Arena.Wire;

/// <summary>BenchmarkDotNet's figures of one shape.</summary>
/// <param name="Shape">Name of the shape.</param>
/// <param name="Mean">Nanoseconds of one operation.</param>
/// <param name="Median">Nanoseconds of one operation.</param>
/// <param name="StandardDeviation">Over the iterations, in nanoseconds.</param>
/// <param name="Allocated">Managed bytes of one operation.</param>
/// <param name="Gen0">Collections of generation 0 in 1,000 operations.</param>
/// <param name="Gen1">Collections of generation 1 in 1,000 operations.</param>
/// <param name="Gen2">Collections of generation 2 in 1,000 operations.</param>
/// <param name="Operations">Operations over which allocations and collections were counted.</param>
public sealed record ProfileFigures(
    string Shape, double Mean, double Median, double StandardDeviation, long Allocated, double Gen0, double Gen1, double Gen2, long Operations);
