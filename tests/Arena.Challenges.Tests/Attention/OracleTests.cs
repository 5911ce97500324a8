using Arena.Challenges.Attention;
using Arena.Contracts;
using Arena.Core;
using CsCheck;
using Xunit;

namespace Arena.Challenges.Tests.Attention;

public sealed class OracleTests
{
    private const string Input = "heads x tokens x dimension = 1 x 2 x 1, causal; q = 1, 0; k = 3, 1; v = 2, 4";

    // The second query scores both keys 0: the mean of 2 and 4.
    private static readonly AttentionInput Two = new(1, 2, 1, true, [1, 0], [3, 1], [2, 4]);

    [Fact]
    public void An_input_is_decoded_as_it_was_encoded() =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 9], Gen.Int[1, 5], Gen.Bool, Gen.ULong).Sample((heads, tokens, dimension, causal, seed) =>
        {
            AttentionInput input = Rows.Input(new(new Seed(seed)), heads, tokens, dimension, causal, new(1, 0), new(1, 0), new(1, 0));

            AttentionInput decoded = AttentionInput.Decode(input.Encode());

            Assert.Equal(AttentionText.Describe(input), AttentionText.Describe(decoded));
            Assert.Equal([.. input.Q, .. input.K, .. input.V], (float[])[.. decoded.Q, .. decoded.K, .. decoded.V]);
            Assert.Equal(input.Digest, decoded.Digest);
        });

    [Fact]
    public void A_cut_frame_is_refused() =>
        Assert.Throws<InvalidDataException>(() => AttentionInput.Decode(Two.Encode().AsSpan(0, 30)));

    [Fact]
    public void A_hand_made_causal_input_is_answered_by_hand() => Assert.Null(Check(Two, 2, 3));

    [Fact]
    public void A_hand_made_input_is_answered_by_hand()
    {
        // Scores 2 ln 3 / sqrt(4) and 0: weights 3/4 and 1/4.
        AttentionInput input = new(1, 2, 4, false, [2, 0, 0, 0, 0, 0, 0, 0], [MathF.Log(3), 0, 0, 0, 0, 0, 0, 0], [4, 0, 0, 0, 0, 0, 0, 8]);

        Assert.Null(Check(input, 3, 0, 0, 2, 2, 0, 0, 4));
    }

    [Fact]
    public void A_wrong_row_is_told_with_its_error_and_tolerance() => Assert.Equal(
        new Mismatch(Input, "3", "3.00099993",
            "first wrong row: head 0, query 1, column 0: expected 3, got 3.00099993, off by 0.001, tolerance 3.87E-06; 1 of 2 rows are wrong"),
        Check(Two, 2, 3.001f));

    [Fact]
    public void The_worst_of_several_wrong_rows_is_told_too() =>
        Assert.EndsWith("2 of 2 rows are wrong, the worst (head 0, query 1) by 2.58E+05 times its tolerance", Check(Two, 2.1f, 4)?.Detail, StringComparison.Ordinal);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_wrong(float number) =>
        Assert.StartsWith($"first wrong row: head 0, query 0, column 0: expected 2, got {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}, tolerance ", Check(Two, number, 3)?.Detail, StringComparison.Ordinal);

    [Fact]
    public void An_output_that_was_not_written_is_told_as_such() => Assert.Equal("(not written)", Run(new WritesNothing())?.Actual);

    [Fact]
    public void A_changed_input_is_wrong_although_the_output_is_right() =>
        Assert.Equal("the output is right, but q, k or v was changed", Run(new ChangesKeys())?.Detail);

    private static Mismatch? Check(AttentionInput input, params float[] rows) =>
        Oracle.Expect(input).Check(new AttentionOutput(input.Digest, rows).Encode());

    private static Mismatch? Run(IAttention attention)
    {
        IContractCall call = new AttentionDriver().Decode(Two.Encode(), () => attention);
        call.Run();
        return Oracle.Expect(Two).Check(call.Encode());
    }

    private sealed class WritesNothing : IAttention
    {
        public void Attend(
            ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
            int heads, int tokens, int dimension, bool causal)
        {
        }
    }

    private sealed class ChangesKeys : IAttention
    {
        public void Attend(
            ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
            int heads, int tokens, int dimension, bool causal)
        {
            (output[0], output[1]) = (2, 3);
            System.Runtime.CompilerServices.Unsafe.AsRef(in k[0]) = 9;
        }
    }
}
