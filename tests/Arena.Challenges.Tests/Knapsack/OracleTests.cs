using Arena.Challenges.Knapsack;
using Arena.Contracts;
using Arena.Core;
using CsCheck;
using Xunit;

namespace Arena.Challenges.Tests.Knapsack;

public sealed class OracleTests
{
    private static readonly Gen<KnapsackInput> Few = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30]).Array[0, 11].SelectMany(items =>
        Gen.Int[0, 200].Select(capacity => new KnapsackInput([.. items.Select(one => one.Item1)], [.. items.Select(one => one.Item2)], capacity)));

    private static readonly KnapsackInput Trap = new([6, 5, 5], [7, 5, 5], 10);

    [Fact]
    public void An_input_and_an_answer_are_decoded_as_they_were_encoded() =>
        Gen.Select(Few, Gen.Long, Gen.Bool.Array[0, 9]).Sample((input, value, chosen) =>
        {
            KnapsackInput decoded = KnapsackInput.Decode(input.Encode());
            KnapsackAnswer answer = Assert.IsType<KnapsackAnswer>(KnapsackAnswer.Decode(new KnapsackAnswer(value, chosen).Encode(), chosen.Length));

            Assert.Equal((input.Capacity, string.Join(',', input.Weights), string.Join(',', input.Values)), (decoded.Capacity, string.Join(',', decoded.Weights), string.Join(',', decoded.Values)));
            Assert.Equal(value, answer.Value);
            Assert.Equal(chosen, answer.Chosen);
        });

    [Fact]
    public void Every_way_to_the_optimum_agrees_with_looking_at_every_set() =>
        Few.Sample(input =>
        {
            long optimum = Brute.Optimum(input);

            Assert.Equal(optimum, Oracle.LastRow(input));
            Assert.Equal(optimum, Oracle.MeetInTheMiddle(input));
            Assert.Equal(optimum, Assert.IsType<KnapsackExpectation>(Oracle.Expect(input)).Optimum);
        });

    [Fact]
    public void The_row_agrees_with_the_two_halves_in_every_class()
    {
        foreach ((InstanceClass kind, string name) in Instances.Classes)
        {
            KnapsackInput input = Instances.OfShare(new(new Seed(6).Derive(name)), kind, 24, 5_000, 50);

            Assert.Equal(Oracle.MeetInTheMiddle(input), Oracle.LastRow(input));
        }
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Any_best_set_is_right(params bool[] chosen)
    {
        KnapsackInput ties = new([5, 5, 5], [5, 5, 5], 10);

        Assert.Null(Oracle.Expect(ties).Check(new KnapsackAnswer(10, chosen).Encode()));
    }

    [Theory]
    [InlineData(7, new[] { true, false, false }, "the returned value is too low")]
    [InlineData(17, new[] { true, true, true }, "the returned value is higher than possible")]
    [InlineData(10, new[] { true, true, true }, "the chosen items weigh 6 more than the capacity")]
    [InlineData(10, new[] { true, false, false }, "the returned value is right, but the chosen items are not worth it")]
    [InlineData(10, new[] { false, true }, "there is not one flag for each item")]
    public void A_wrong_answer_is_told_by_what_is_wrong_with_it(int value, bool[] chosen, string detail) =>
        Assert.Equal(detail, Oracle.Expect(Trap).Check(new KnapsackAnswer(value, chosen).Encode())?.Detail);

    [Fact]
    public void A_wrong_answer_shows_input_expected_and_actual() =>
        Assert.Equal(
            new Mismatch("capacity 10; 3 items (weight, value): (6, 7), (5, 5), (5, 5)", "value 10, by items that weigh at most 10", "value 7; the chosen items weigh 6 and are worth 7", "the returned value is too low"),
            Oracle.Expect(Trap).Check(new KnapsackAnswer(7, [true, false, false]).Encode()));

    [Fact]
    public void Long_inputs_are_cut() => Assert.Equal(
        "capacity 3; 10 items (weight, value): (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), ... (2 more)",
        KnapsackText.Describe(Instances.Make(10, 3, _ => (1, 2))));
}
