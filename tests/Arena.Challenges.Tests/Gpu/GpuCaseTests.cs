using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Gpu;
using Xunit;
using OfAttention = Arena.Challenges.Attention;
using OfHeap = Arena.Challenges.Heap;
using OfKnapsack = Arena.Challenges.Knapsack;

namespace Arena.Challenges.Tests.Gpu;

public sealed class GpuCaseTests
{
    private static readonly Seed Seed = new(20261125);

    [Fact]
    public void Levels_pass_every_emulated_case() => CheckHeap("cpu0", new OfHeap.References.GpuLevels(), OfHeap.GpuCases.All(Seed, isEmulated: true));

    [Fact]
    public void Knapsack_rows_pass_every_emulated_case() =>
        CheckKnapsack("cpu0", new OfKnapsack.References.GpuRows(), OfKnapsack.GpuCases.All(Seed, isEmulated: true));

    [Fact]
    public void Flash_passes_every_emulated_case() =>
        CheckAttention("cpu0", new OfAttention.References.GpuFlash(), OfAttention.GpuCases.All(Seed, isEmulated: true));

    [Fact]
    public void Cases_keep_their_number_order_and_names_whatever_the_seed()
    {
        Assert.Equal(Names(new(1)), Names(new(2)));
        Assert.Equal(Names(new(1)), Names(new(1)));

        static IEnumerable<string> Names(Seed seed) => new[] { true, false }.SelectMany(isEmulated => new[]
        {
            OfHeap.GpuCases.All(seed, isEmulated), OfKnapsack.GpuCases.All(seed, isEmulated), OfAttention.GpuCases.All(seed, isEmulated),
        }).SelectMany(cases => cases).Select(one => $"{one.Group} {one.Name}");
    }

    [Fact]
    public void Every_input_of_the_gpu_track_keeps_to_its_contract()
    {
        Assert.All(OfKnapsack.GpuCases.All(Seed, isEmulated: false), one =>
            Assert.InRange(KnapsackInput.Decode(one.Input.Span).Capacity, 0, 1_000_000));
        Assert.All(OfAttention.GpuCases.All(Seed, isEmulated: false), one =>
            Assert.Contains(AttentionInput.Decode(one.Input.Span).Dimension, Enumerable.Range(1, 32).Select(i => 4 * i)));
        Assert.All(OfAttention.GpuShapes.All, shape =>
            Assert.Contains(AttentionInput.Decode(shape.WarmUp(Seed).Span).Dimension, Enumerable.Range(1, 32).Select(i => 4 * i)));
        Assert.All(OfKnapsack.GpuShapes.All, shape =>
            Assert.InRange(KnapsackInput.Decode(shape.Draw(Seed).Span).Capacity, 0, 1_000_000));
        Assert.All(OfHeap.GpuShapes.All, shape => Assert.Equal(
            GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Keys.Length, GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Heaps * GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Length));
    }

    internal static void CheckHeap(string device, IGpuHeap program, IReadOnlyList<ChallengeCase> cases) =>
        Check<IGpuHeap>(device, program, cases, input => new OfHeap.GpuHeapExpectation(GpuHeapInput.Decode(input)));

    internal static void CheckKnapsack(string device, IGpuKnapsack program, IReadOnlyList<ChallengeCase> cases) =>
        Check<IGpuKnapsack>(device, program, cases, input => OfKnapsack.Oracle.Expect(KnapsackInput.Decode(input)));

    internal static void CheckAttention(string device, IGpuAttention program, IReadOnlyList<ChallengeCase> cases) =>
        Check<IGpuAttention>(device, program, cases, input => OfAttention.Oracle.Expect(AttentionInput.Decode(input)));

    private delegate IExpectation Expect(ReadOnlySpan<byte> input);

    private static void Check<TContract>(string device, TContract program, IReadOnlyList<ChallengeCase> cases, Expect expect)
        where TContract : IGpuProgram
    {
        using GpuSession session = GpuSession.Open(device, program);
        foreach (ChallengeCase one in cases)
        {
            Mismatch? wrong = expect(one.Input.Span).Check(OnDevice.Run<TContract>(session, one.Input.Span));

            Assert.True(wrong is null, $"{one.Name}: {wrong}");
        }
    }
}
