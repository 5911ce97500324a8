using System.Globalization;
using System.Runtime.InteropServices;
using Arena.Core;

namespace Arena.Judging.Children;

/// <summary>A program that the judge starts.</summary>
/// <param name="Name">Its folder under <c>children</c>.</param>
/// <param name="Library">Path of its assembly.</param>
/// <param name="HeapLimit">Managed memory it may use, in bytes.</param>
/// <param name="IsMeasured">Whether time in it counts, so that the runtime settings of a measurement apply; they make starting slower.</param>
internal sealed record ChildProgram(string Name, string Library, long HeapLimit, bool IsMeasured)
{
    /// <summary>Where drivers of devices are found that are not installed in the usual places, and where they keep compiled kernels.</summary>
    private static readonly string[] ForDrivers = ["HOME", "LD_LIBRARY_PATH", "OCL_ICD_VENDORS", "CUDA_VISIBLE_DEVICES"];

    /// <summary>The compiler. 1 GiB is far above what 128 KiB of source need.</summary>
    public static ChildProgram Compiler => new("compiler", Find("compiler", "Arena.Compiler.dll"), 1L << 30, IsMeasured: false);

    /// <summary>The worker.</summary>
    public static ChildProgram Worker(long heapLimit) => new("worker", Find("worker", "Arena.Worker.dll"), heapLimit, IsMeasured: true);

    /// <summary>The worker of the gpu track.</summary>
    public static ChildProgram GpuWorker(long heapLimit) => new("gpu-worker", Find("gpu-worker", "Arena.GpuWorker.dll"), heapLimit, IsMeasured: true)
    {
        PassedOn = ForDrivers,
    };

    /// <summary>Variables of our own environment that the child gets too.</summary>
    public IReadOnlyList<string> PassedOn { get; init; } = [];

    /// <summary>A file beside the program of a child, such as a library that submissions are compiled against.</summary>
    public string Beside(string name) => Path.Combine(Path.GetDirectoryName(Library) ?? "", name);

    /// <summary>The profiler. BenchmarkDotNet needs room of its own beside what the submission may use.</summary>
    public static ChildProgram Profiler(long heapLimit) =>
        new("profiler", Find("profiler", "Arena.Profiler.dll"), heapLimit + (256L << 20), IsMeasured: true) { PassedOn = ForDrivers };

    /// <summary>The settings that decide how code is compiled at run time; part of what makes two ratios comparable.</summary>
    public static IReadOnlyList<(string Name, string Value)> RuntimeSettings { get; } =
    [
        // Without these two, code with loops stays slow for an unpredictable time.
        ("DOTNET_TieredPGO", "0"),
        ("DOTNET_TC_QuickJitForLoops", "0"),

        // Without this one, code without loops does: calls are counted only after a pause in which nothing is compiled, and a
        // worker that waits for its judge most of the time was still at its first tier, 40 % slower, when its launch ended.
        ("DOTNET_TC_CallCountingDelayMs", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_gcServer", "0"),

        // Memory given back after each call would be faulted in again within the next one.
        ("DOTNET_GCRetainVM", "1"),
    ];

    /// <summary>The whole environment of the child: nothing else of ours gets in.</summary>
    public IReadOnlyList<(string Name, string Value)> Environment()
    {
        List<(string, string)> all =
        [
            ("DOTNET_EnableDiagnostics", "0"),
            ("DOTNET_GCHeapHardLimit", HeapLimit.ToString("x", CultureInfo.InvariantCulture)),
            .. IsMeasured ? RuntimeSettings : [],
        ];
        all.AddRange(PassedOn.Select(name => (name, System.Environment.GetEnvironmentVariable(name) ?? "")).Where(one => one.Item2.Length > 0));
        if (OperatingSystem.IsWindows() && System.Environment.GetEnvironmentVariable("SystemRoot") is { } root)
        {
            all.Add(("SystemRoot", root));
        }

        return all;
    }

    /// <summary>The program that runs an assembly: the one whose runtime we run on, so that both are of one version.</summary>
    public static string Host()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string besideRuntime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        string?[] candidates = [besideRuntime, System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")];
        return candidates.FirstOrDefault(File.Exists) ?? name;
    }

    /// <summary>The one place that knows where the child programs stand: beside this program, however it was built.</summary>
    private static string Find(string name, string library)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "children", name, library);
        return File.Exists(path)
            ? path
            : throw new ArenaException(
                ErrorCode.NotFound, $"The judge's program '{path}' is missing.", "Build again, or install again.");
    }
}
