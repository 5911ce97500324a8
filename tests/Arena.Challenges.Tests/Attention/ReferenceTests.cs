using Arena.Challenges.Attention;
using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests.Attention;

public sealed class ReferenceTests
{
    // 1, 2, 3; around the block of 32 queries and the tile of 64 keys; primes.
    private static readonly int[] Sizes = [1, 2, 3, 7, 31, 32, 33, 63, 64, 65, 95, 97, 127, 128, 129];

    public static TheoryData<string> Names => [.. new AttentionOnCpu().References.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_reference_agrees_with_the_oracle_at_every_size(string name)
    {
        foreach (int tokens in Sizes)
        {
            foreach (int dimension in new[] { 1, 2, 3, 8, 17 })
            {
                foreach (bool causal in new[] { false, true })
                {
                    SeededRandom random = new(new Seed(4).Derive(tokens));
                    Check(name, AttentionText.Shape, Rows.Input(random, 2, tokens, dimension, causal, new(2, 0), new(2, 0), new(1, 1)));
                }
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_reference_passes_every_case(string name) =>
        Assert.All(Cases.All(new Seed(20261125)), one => Check(name, _ => one.Name, AttentionInput.Decode(one.Input.Span)));

    [Theory, MemberData(nameof(Names))]
    public void A_reference_is_right_on_what_is_timed(string name) =>
        Assert.All(AttentionShapes.All, shape =>
        {
            Check(name, _ => shape.Name, AttentionInput.Decode(shape.Draw(new Seed(5)).Span));
            Check(name, _ => shape.Name, AttentionInput.Decode(shape.WarmUp(new Seed(5)).Span));
        });

    private static void Check(string name, Func<AttentionInput, string> what, AttentionInput input)
    {
        Type type = new AttentionOnCpu().References[name];
        IContractCall call = new AttentionDriver().Decode(input.Encode(), () => Activator.CreateInstance(type)!);
        call.Run();
        Mismatch? wrong = Oracle.Expect(input).Check(call.Encode());

        Assert.True(wrong is null, $"{what(input)}: {wrong}");
    }
}
