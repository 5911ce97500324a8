using Arena.Challenges.Attention;
using Arena.Challenges.Attention.References;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Gpu;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class GpuAttentionTests
{
    // Around a tile of 64.
    private static readonly int[] Sizes = [1, 63, 64, 65];

    [Theory]
    [InlineData(typeof(GpuFlash))]
    [InlineData(typeof(GpuRows))]
    public void A_reference_agrees_with_the_oracle_around_a_tile(Type program)
    {
        using GpuSession session = GpuSession.Open("cpu0", (IGpuProgram)Activator.CreateInstance(program)!);
        foreach (int tokens in Sizes)
        {
            foreach (bool causal in new[] { false, true })
            {
                Check(session, 2, tokens, 8, causal);
            }
        }
    }

    [Theory]
    [InlineData(typeof(GpuFlash))]
    [InlineData(typeof(GpuRows))]
    public void A_reference_agrees_with_the_oracle_at_every_kind_of_dimension(Type program)
    {
        using GpuSession session = GpuSession.Open("cpu0", (IGpuProgram)Activator.CreateInstance(program)!);
        foreach (int dimension in new[] { 4, 32, 36, 60, 64, 68, 100, 128 })
        {
            Check(session, 1, 67, dimension, causal: true);
        }
    }

    private static void Check(GpuSession session, int heads, int tokens, int dimension, bool causal)
    {
        SeededRandom random = new(new Seed(4).Derive(tokens).Derive(dimension));
        AttentionInput input = Rows.Input(random, heads, tokens, dimension, causal, new(2, 0), new(2, 0), new(1, 1));

        Mismatch? wrong = Oracle.Expect(input).Check(OnDevice.Run<IGpuAttention>(session, input.Encode()));

        Assert.True(wrong is null, $"{AttentionText.Shape(input)}: {wrong}");
    }
}
