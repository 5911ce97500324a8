using System.Runtime.ExceptionServices;
using Arena.Wire;
using Arena.Worker;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Arena.Profiler;

/// <summary>Runs BenchmarkDotNet in this process, without a word on the console and without a file that stays.</summary>
internal static class Profiling
{
    /// <summary>Far above the judge's own limit, which ends this process.</summary>
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    /// <summary>The figures of every shape.</summary>
    /// <exception cref="Exception">What the implementation threw.</exception>
    public static ProfileReply Run(ILoaded implementation, ProfileRequest request)
    {
        ContractBenchmark.Calls = request.Shapes.ToDictionary(
            shape => shape.Name, shape => shape.Inputs.Select(input => implementation.Decode(input.Span)).ToArray());
        DirectoryInfo artifacts = Directory.CreateTempSubdirectory("arena-profile-");
        try
        {
            Summary summary = BenchmarkRunner.Run<ContractBenchmark>(Configure(request, artifacts.FullName));
            if (ContractBenchmark.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            return new([.. request.Shapes.Select(shape => Row(summary, shape.Name))], Table(summary));
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static ManualConfig Configure(ProfileRequest request, string artifacts)
    {
        Job job = Job.Default
            .WithWarmupCount(request.WarmUps)
            .WithIterationCount(request.Iterations)
            .WithIterationTime(TimeInterval.FromNanoseconds(request.IterationTime.TotalNanoseconds))
            .WithToolchain(new InProcessEmitToolchain(Never, logOutput: false));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median)
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: true)))
            .WithOrderer(new ShapeOrder())
            .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile)
            .WithArtifactsPath(artifacts);
    }

    private static ProfileFigures Row(Summary summary, string shape)
    {
        BenchmarkReport? report = summary.Reports.FirstOrDefault(one => ContractBenchmark.ShapeOf(one.BenchmarkCase) == shape);
        if (report?.ResultStatistics is not { } statistics)
        {
            throw new InvalidOperationException($"BenchmarkDotNet has no figures of '{shape}'.");
        }

        GcStats memory = report.GcStats;
        double thousands = Math.Max(1, memory.TotalOperations) / 1000.0;
        return new(
            shape, statistics.Mean, statistics.Median, statistics.StandardDeviation,
            memory.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0,
            memory.Gen0Collections / thousands, memory.Gen1Collections / thousands, memory.Gen2Collections / thousands,
            memory.TotalOperations);
    }

    /// <summary>The table as Markdown, in ASCII.</summary>
    private static string Table(Summary summary)
    {
        AccumulationLogger written = new();
        MarkdownExporter.GitHub.ExportToLog(summary, written);
        return written.GetLog().Replace('\u03bc', 'u').Replace('\u00b5', 'u').Trim();
    }
}
