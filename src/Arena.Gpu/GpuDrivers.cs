using Arena.Contracts;
using Arena.Contracts.Gpu;

namespace Arena.Gpu;

/// <summary>The drivers of the contracts of the gpu track. To add one, add one line.</summary>
internal static class GpuDrivers
{
    /// <summary>The contracts there are.</summary>
    public static IReadOnlyList<Type> Contracts { get; } = [typeof(IGpuHeap), typeof(IGpuKnapsack), typeof(IGpuAttention)];

    /// <summary>The driver of the contract with this full name, for a program that is loaded.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IContractDriver For(string contract, GpuSession session) => contract switch
    {
        _ when contract == typeof(IGpuHeap).FullName => new GpuDriver<IGpuHeap>((input, heap) => new GpuHeapCall(session, GpuHeapInput.Decode(input), heap)),
        _ when contract == typeof(IGpuKnapsack).FullName => new GpuDriver<IGpuKnapsack>((input, solver) => new GpuKnapsackCall(session, KnapsackInput.Decode(input), solver)),
        _ when contract == typeof(IGpuAttention).FullName => new GpuDriver<IGpuAttention>((input, kernel) => new GpuAttentionCall(session, AttentionInput.Decode(input), kernel)),
        _ => throw new ArgumentException($"There is no contract '{contract}' on the gpu track.", nameof(contract)),
    };
}
