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

    public static TheoryData<string> References =>
        [.. AllChallenges.All.Where(code => code.Track == "gpu").SelectMany(code => code.References.Keys)];

    [Theory, MemberData(nameof(References))]
    public void A_reference_passes_every_case_that_an_emulated_device_runs(string name) => Check("cpu0", name, isEmulated: true);

    [Fact]
    public void Every_input_of_the_gpu_track_keeps_to_its_contract()
    {
        Assert.All(OfKnapsack.GpuCases.All(Seed), one => Assert.InRange(KnapsackInput.Decode(one.Input.Span).Capacity, 0, 1_000_000));
        Assert.All(OfKnapsack.GpuShapes.All, shape => Assert.InRange(KnapsackInput.Decode(shape.Draw(Seed).Span).Capacity, 0, 1_000_000));
        Assert.All(OfAttention.GpuCases.All(Seed), one => CheckDimension(one.Input));
        Assert.All(OfAttention.GpuShapes.All, shape => CheckDimension(shape.WarmUp(Seed)));
        Assert.All(OfHeap.GpuShapes.All, shape => Assert.NotEmpty(GpuHeapInput.Decode(shape.WarmUp(Seed).Span).Keys));

        static void CheckDimension(ReadOnlyMemory<byte> input) =>
            Assert.Contains(AttentionInput.Decode(input.Span).Dimension, Enumerable.Range(1, 32).Select(i => 4 * i));
    }

    internal static void Check(string device, string reference, bool isEmulated)
    {
        ITrackCode code = AllChallenges.All.Single(one => one.References.ContainsKey(reference));
        IGpuProgram program = (IGpuProgram)Activator.CreateInstance(code.References[reference])!;
        using GpuSession session = GpuSession.Open(device, program);
        IContractDriver driver = GpuDrivers.For(code.Contract.FullName!, session);
        foreach (ChallengeCase one in code.Cases(Seed).Where(one => !isEmulated || one.Group != CaseGroups.Large))
        {
            using IContractCall call = driver.Decode(one.Input.Span, () => program);
            call.Run();

            Mismatch? wrong = code.Expect(one.Input).Check(call.Encode());

            Assert.True(wrong is null, $"{one.Name}: {wrong}");
        }
    }
}
