namespace Arena.Contracts.Gpu;

/// <summary>The 0/1 knapsack on a GPU: of n items, each taken once or not at all, a set of the highest value that fits.</summary>
/// <remarks>
/// n = 0, capacity 0, weights of 0 and values of 0 are legal. Sums of weights and of values may exceed <see cref="int.MaxValue"/>.
/// <para>What is measured: <see cref="Solve"/> alone, with all arrays on the device, from its first line to the end of its last kernel.</para>
/// </remarks>
public interface IGpuKnapsack : IGpuProgram
{
    /// <summary>Finds a best set. Textbook: one row of capacity + 1 values for each item, n * (capacity + 1) steps, as many bits to
    /// know the items by.</summary>
    /// <param name="run">Launches kernels, and lends memory for rows and decisions.</param>
    /// <param name="weights">[items], each from 0 to 10^9, in the unit of <paramref name="capacity"/>. Must not be changed.</param>
    /// <param name="values">[items], each from 0 to 10^9; <c>values[i]</c> belongs to <c>weights[i]</c>. Must not be changed.</param>
    /// <param name="best">[1]: write the value of the set, which is the highest possible.</param>
    /// <param name="chosen">[items]: write 1 for an item of the set and 0 for any other. Full of rubbish at the call. Where several
    /// sets are best, any of them is right.</param>
    /// <param name="items">n, from 0.</param>
    /// <param name="capacity">The most that the chosen items may weigh together, from 0 to 10^6.</param>
    void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity);
}
