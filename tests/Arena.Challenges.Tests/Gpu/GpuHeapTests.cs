using Arena.Challenges.Heap;
using Arena.Challenges.Heap.References;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Gpu;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class GpuHeapTests
{
    [Fact]
    public void Levels_make_heaps_of_any_number_and_length()
    {
        using GpuSession session = GpuSession.Open("cpu0", new GpuLevels());
        foreach ((int heaps, int length) in new[] { (0, 5), (5, 0), (1, 1), (3, 2), (7, 3), (2, 4), (65, 7), (64, 8), (3, 1023), (1, 1024), (1, 1025), (1, 20_011) })
        {
            Seed seed = new Seed(4).Derive(heaps).Derive(length);
            Check(session, new(heaps, length, Keys.Any(new(seed), heaps * length)));
            Check(session, new(heaps, length, Keys.Within(new(seed), heaps * length, -2, 2)));
        }
    }

    [Fact]
    public void Sorted_and_extreme_keys_make_heaps()
    {
        using GpuSession session = GpuSession.Open("cpu0", new GpuLevels());
        Check(session, new(2, 100, Keys.Make(200, i => i)));
        Check(session, new(2, 100, Keys.Make(200, i => -i)));
        Check(session, new(1, 99, Keys.Make(99, i => i % 2 == 0 ? long.MinValue : long.MaxValue)));
    }

    [Theory]
    [InlineData(new long[] { 1, 3, 2 }, null)]
    [InlineData(new long[] { 2, 1, 3 }, "heap 0: key 1 at position 1 is smaller than its parent 2 at 0")]
    [InlineData(new long[] { 1, 2, 2 }, "heap 0 is not made of its keys: in order, key 2 differs")]
    [InlineData(new long[] { 1, 2 }, "2 keys came instead of 3")]
    public void What_is_no_heap_of_the_keys_is_told(long[] row, string? detail) => Assert.Equal(
        detail, new GpuHeapExpectation(new(1, 3, [3, 1, 2])).Check(new GpuHeapOutput(true, row).Encode())?.Detail);

    [Fact]
    public void Changed_keys_are_told() => Assert.Equal(
        "the heaps are right, but the input was changed",
        new GpuHeapExpectation(new(1, 1, [3])).Check(new GpuHeapOutput(false, [3]).Encode())?.Detail);

    private static void Check(GpuSession session, GpuHeapInput input)
    {
        Mismatch? wrong = new GpuHeapExpectation(input).Check(OnDevice.Run<IGpuHeap>(session, input.Encode()));

        Assert.True(wrong is null, $"{input.Heaps} x {input.Length}: {wrong}");
    }
}
