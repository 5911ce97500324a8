namespace Arena.Contracts.Gpu;

/// <summary>Binary min-heaps of 64-bit keys, built on a GPU.</summary>
/// <remarks>
/// The whole range of <see cref="long"/> is legal, and equal keys are. A row of n keys is a heap when no key is smaller than its
/// parent; the children of position i are 2i + 1 and 2i + 2.
/// <para>What is measured: <see cref="Heapify"/> alone, with all arrays on the device, from its first line to the end of its last
/// kernel: one huge heap, and very many small ones.</para>
/// </remarks>
public interface IGpuHeap : IGpuProgram
{
    /// <summary>Makes every row a heap. O(heaps * length) steps; O(log^2 length) one after the other.</summary>
    /// <param name="run">Launches kernels.</param>
    /// <param name="keys">[heaps, length], row-major: key i of heap h lies at h * length + i. Must not be changed.</param>
    /// <param name="heap">[heaps, length], row-major; overlaps nothing and is full of rubbish at the call. Each row becomes a heap
    /// of exactly the keys in the same row of <paramref name="keys"/>.</param>
    /// <param name="heaps">Number of heaps, from 0; heaps * length is below 2^31.</param>
    /// <param name="length">Keys in each, from 0.</param>
    void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length);
}
