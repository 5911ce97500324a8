using System.Reflection;
using Arena.Contracts.Gpu;
using ILGPU.Runtime.Cuda;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class PtxTests
{
    /// <summary>Every kernel of every reference on the gpu track: what one of our programs can load.</summary>
    public static IEnumerable<MethodInfo> Kernels => typeof(AllChallenges).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(IGpuProgram).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.IsAssembly && method.ReturnType == typeof(void));

    public static TheoryData<string, string> Names => new(Kernels.SelectMany(kernel => new[] { "SM_80", "SM_90" }.Select(sm => (Name(kernel), sm))));

    [Theory, MemberData(nameof(Names))]
    public void A_kernel_becomes_code_without_local_memory_calls_or_generic_loads(string name, string sm)
    {
        string ptx = Ptx.Of(Kernels.Single(kernel => Name(kernel) == name), sm == "SM_80" ? CudaArchitecture.SM_80 : CudaArchitecture.SM_90);

        Assert.Contains(".visible .entry", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".local", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".extern .func", ptx, StringComparison.Ordinal);
        Assert.Contains(".global", ptx, StringComparison.Ordinal);
        Assert.All(ptx.Split('\n').Select(line => line.Trim()).Where(IsAccess), line =>
            Assert.Matches(@"^(@\S+\s+)?(ld|st)\.(global|shared|param)\b", line));
    }

    [Fact]
    public void The_flash_kernel_moves_sixteen_bytes_at_a_time()
    {
        string ptx = Ptx.Of(Kernels.Single(kernel => kernel.Name == "AttendTile"), CudaArchitecture.SM_90);

        Assert.Contains("ld.shared.v4.f32", ptx, StringComparison.Ordinal);
        Assert.Contains("st.shared.v4.f32", ptx, StringComparison.Ordinal);
        Assert.Contains("ld.global.v4.f32", ptx, StringComparison.Ordinal);
        Assert.Contains("st.global.v4.f32", ptx, StringComparison.Ordinal);
        Assert.Contains(".maxntid 64", ptx, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_challenge_has_kernels() =>
        Assert.Equal(["Attention", "Heap", "Knapsack"], Kernels.Select(kernel => kernel.DeclaringType!.Namespace!.Split('.')[2]).Distinct().Order(StringComparer.Ordinal));

    private static bool IsAccess(string line)
    {
        string code = line.StartsWith('@') ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].TrimStart() : line;
        return code.StartsWith("ld.", StringComparison.Ordinal) || code.StartsWith("st.", StringComparison.Ordinal);
    }

    private static string Name(MethodInfo kernel) => $"{kernel.DeclaringType!.Namespace!.Split('.')[2]}.{kernel.DeclaringType.Name}.{kernel.Name}";
}
