using Arena.Challenges.Heap;
using Arena.Contracts;
using CsCheck;
using Xunit;

namespace Arena.Challenges.Tests.Heap;

public sealed class OracleTests
{
    [Fact]
    public void An_input_is_decoded_as_it_was_encoded() =>
        Gen.Select(Gen.Enum<HeapScenario>(), Gen.Int, Gen.Long.Array[0, 9]).Sample((scenario, parameter, keys) =>
        {
            HeapInput input = scenario == HeapScenario.Script
                ? new(scenario, 0, [], [new(HeapOperation.Build, keys), new(HeapOperation.Pop, [])])
                : new(scenario, parameter, keys, []);

            HeapInput decoded = HeapInput.Decode(input.Encode());

            Assert.Equal((input.Scenario, input.Parameter), (decoded.Scenario, decoded.Parameter));
            Assert.Equal(input.Keys, decoded.Keys);
            Assert.Equal(input.Steps.Select(step => (step.Operation, string.Join(',', step.Keys))), decoded.Steps.Select(step => (step.Operation, string.Join(',', step.Keys))));
        });

    [Fact]
    public void A_hand_made_hold_is_answered_by_hand()
    {
        // {1, 5}: pop 1 push 4, pop 4 push 9, pop 5 push 6: popped 1, 4, 5, and two keys stay.
        IExpectation expectation = Oracle.Expect(new(HeapScenario.Hold, 2, [1, 5, 3, 5, 1], []));

        Assert.Null(expectation.Check(HeapInput.WriteKeys([1, 4, 5, 2])));
    }

    [Fact]
    public void A_hand_made_top_3_is_answered_by_hand() =>
        Assert.Null(Oracle.Expect(new(HeapScenario.TopK, 3, [7, 1, 9, 9, 2, 8], [])).Check(HeapInput.WriteKeys([8, 9, 9, 0])));

    [Theory]
    [InlineData(new long[] { 1, 2, 2, 5, 0 }, "1, 2, 3, 5", "1, 2, 2, 5", "first difference at pop 3 of 4")]
    [InlineData(new long[] { 1, 2, 3, 5, 4 }, "count 0", "count 4", "every pop is right, but the count at the end is not")]
    [InlineData(new long[] { }, "1, 2, 3, 5", "", "first difference at pop 1 of 4")]
    public void A_wrong_output_is_told_by_its_first_difference(long[] output, string expected, string actual, string detail)
    {
        HeapInput input = new(HeapScenario.PushPop, 0, [3, 1, 5, 2], []);

        Assert.Equal(
            new Mismatch("push 3, 1, 5, 2; then pop 4 times", expected, actual, detail),
            Oracle.Expect(input).Check(HeapInput.WriteKeys(output)));
    }

    [Fact]
    public void Long_inputs_are_cut()
    {
        HeapInput input = new(HeapScenario.PushPop, 0, [.. Enumerable.Range(0, 100).Select(i => (long)i)], []);

        Assert.Equal("push 0, 1, 2, 3, 4, 5, 6, 7, ... (92 more); then pop 100 times", HeapText.Describe(input));
    }
}
