using Arena.Challenges.Heap;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Gpu;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class GpuCaseTests
{
    private static readonly Seed Seed = new(20261125);

    [Fact]
    public void Levels_pass_every_emulated_case()
    {
        using GpuSession session = GpuSession.Open("cpu0", new Arena.Challenges.Heap.References.GpuLevels());
        Check<IGpuHeap>(session, GpuCases.All(Seed, isEmulated: true), input => new GpuHeapExpectation(GpuHeapInput.Decode(input)));
    }

    [Fact]
    public void Knapsack_rows_pass_every_emulated_case()
    {
        using GpuSession session = GpuSession.Open("cpu0", new Arena.Challenges.Knapsack.References.GpuRows());
        Check<IGpuKnapsack>(
            session, Arena.Challenges.Knapsack.GpuCases.All(Seed, isEmulated: true), input => Arena.Challenges.Knapsack.Oracle.Expect(KnapsackInput.Decode(input)));
    }

    [Fact]
    public void Attention_flash_passes_every_emulated_case()
    {
        using GpuSession session = GpuSession.Open("cpu0", new Arena.Challenges.Attention.References.GpuFlash());
        Check<IGpuAttention>(
            session, Arena.Challenges.Attention.GpuCases.All(Seed, isEmulated: true), input => Arena.Challenges.Attention.Oracle.Expect(AttentionInput.Decode(input)));
    }

    [Fact]
    public void Cases_keep_their_number_order_and_names_whatever_the_seed()
    {
        Assert.Equal(Names(new(1)), Names(new(2)));
        Assert.Equal(Names(new(1)), Names(new(1)));

        static IEnumerable<string> Names(Seed seed) => new[] { true, false }.SelectMany(isEmulated => new[]
        {
            GpuCases.All(seed, isEmulated), Arena.Challenges.Knapsack.GpuCases.All(seed, isEmulated), Arena.Challenges.Attention.GpuCases.All(seed, isEmulated),
        }).SelectMany(cases => cases).Select(one => $"{one.Group} {one.Name}");
    }

    [Fact]
    public void Every_input_of_the_gpu_track_keeps_to_its_contract()
    {
        Assert.All(Arena.Challenges.Knapsack.GpuCases.All(Seed, isEmulated: false), one =>
            Assert.InRange(KnapsackInput.Decode(one.Input.Span).Capacity, 0, 1_000_000));
        Assert.All(Arena.Challenges.Attention.GpuCases.All(Seed, isEmulated: false), one =>
            Assert.Contains(AttentionInput.Decode(one.Input.Span).Dimension, Enumerable.Range(1, 32).Select(i => 4 * i)));
        Assert.All(Arena.Challenges.Attention.GpuShapes.All, shape =>
            Assert.Contains(AttentionInput.Decode(shape.WarmUp(Seed).Span).Dimension, Enumerable.Range(1, 32).Select(i => 4 * i)));
        Assert.All(Arena.Challenges.Knapsack.GpuShapes.All, shape =>
            Assert.InRange(KnapsackInput.Decode(shape.Draw(Seed).Span).Capacity, 0, 1_000_000));
        Assert.All(GpuShapes.All, shape => Assert.Equal(
            GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Keys.Length, GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Heaps * GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Length));
    }

    private delegate IExpectation Expect(ReadOnlySpan<byte> input);

    private static void Check<TContract>(GpuSession session, IReadOnlyList<ChallengeCase> cases, Expect expect)
        where TContract : IGpuProgram => Assert.All(cases, one =>
        {
            Mismatch? wrong = expect(one.Input.Span).Check(OnDevice.Run<TContract>(session, one.Input.Span));

            Assert.True(wrong is null, $"{one.Name}: {wrong}");
        });
}
