using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Arena.Profiler;

/// <summary>Shapes in the order of the request and none in bold; by itself BenchmarkDotNet sorts them by name and highlights each.</summary>
internal sealed class ShapeOrder : DefaultOrderer, IOrderer
{
    /// <inheritdoc/>
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(
        ImmutableArray<BenchmarkCase> benchmarksCase, IEnumerable<BenchmarkLogicalGroupRule>? order = null) => Declared(benchmarksCase);

    /// <inheritdoc/>
    public override IEnumerable<BenchmarkCase> GetSummaryOrder(ImmutableArray<BenchmarkCase> benchmarksCases, Summary summary) => Declared(benchmarksCases);

    /// <inheritdoc/>
    string? IOrderer.GetHighlightGroupKey(BenchmarkCase benchmarkCase) => null;

    private static IEnumerable<BenchmarkCase> Declared(ImmutableArray<BenchmarkCase> cases)
    {
        string[] shapes = [.. ContractBenchmark.Shapes];
        return cases.OrderBy(one => Array.IndexOf(shapes, ContractBenchmark.ShapeOf(one)));
    }
}
