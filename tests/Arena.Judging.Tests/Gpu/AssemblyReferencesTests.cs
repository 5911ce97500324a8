using Arena.Compiler;
using Xunit;

namespace Arena.Judging.Tests.Gpu;

public sealed class AssemblyReferencesTests
{
    [Fact]
    public void Our_own_kernels_keep_to_the_rule() => Assert.Empty(Offences("Arena.Challenges.dll"));

    [Fact]
    public void What_uses_no_ILGPU_breaks_no_rule() => Assert.Empty(Offences("Arena.Core.dll"));

    [Fact]
    public void The_host_side_is_found_in_metadata()
    {
        string[] offences = [.. Offences("Arena.Gpu.dll")];

        Assert.Contains("ILGPU.Context", offences);
        Assert.Contains("ILGPU.Context+Builder", offences);
        Assert.Contains("ILGPU.Runtime.ArrayViewExtensions.CopyFromCPU", offences);
        Assert.Contains("ILGPU.Runtime.MemoryBuffer1D`2", offences);
        Assert.DoesNotContain(offences, what => what.StartsWith("System.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Offences(string file) =>
        AssemblyReferences.Offences(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file)));
}
