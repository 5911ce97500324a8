using System.Diagnostics;
using System.Text.RegularExpressions;
using ILGPU.Runtime.Cuda;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

/// <summary>What NVIDIA's assembler makes of our kernels, on machines that have it; it needs no device.</summary>
public sealed partial class AssemblerTests
{
    [Fact]
    public async Task No_kernel_spills_and_none_needs_a_stack()
    {
        string? assembler = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "ptxas")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(assembler is null, "There is no ptxas in PATH.");

        foreach (System.Reflection.MethodInfo kernel in PtxTests.Kernels)
        {
            string report = await AssembleAsync(assembler ?? "", Ptx.Of(kernel, CudaArchitecture.SM_90));

            TestContext.Current.TestOutputHelper?.WriteLine($"{kernel.DeclaringType?.FullName}.{kernel.Name}: {report}");
            Assert.Contains("0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads", report, StringComparison.Ordinal);
            Assert.InRange(int.Parse(Registers().Match(report).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, 224);
        }
    }

    private static async Task<string> AssembleAsync(string assembler, string ptx)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, ptx, TestContext.Current.CancellationToken);
            ProcessStartInfo start = new(assembler, ["-arch=sm_90", "-v", "-o", "/dev/null", file]) { RedirectStandardError = true };
            using Process process = Process.Start(start) ?? throw new InvalidOperationException("ptxas did not start");
            string report = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return report;
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex Registers();
}
