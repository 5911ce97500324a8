using Arena.Challenges.Attention;
using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests.Attention;

public sealed class ToleranceTests
{
    private static readonly IReadOnlyList<(string Name, AttentionInput Input)> All =
        [.. Cases.All(new Seed(20261125)).Select(one => ($"{one.Group}: {one.Name}", AttentionInput.Decode(one.Input.Span)))];

    private static IEnumerable<(string Name, AttentionInput Input)> Quick => All.Where(one => one.Input.Tokens < 200);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Single_precision_passes_in_either_order_of_summation(bool backwards)
    {
        (string name, double error) = Worst(All, input => Attending.InSingle(input, backwards));

        Assert.True(error < 0.5, $"{name}: {error}");
    }

    [Fact]
    public void Sums_in_half_precision_fail_in_every_group()
    {
        Assert.All(Quick.GroupBy(one => one.Name.Split(':')[0]), group =>
        {
            (string name, double error) = Worst(group, Attending.WithHalfSums);
            Assert.True(error > 20, $"{name}: {error}");
        });
    }

    [Fact]
    public void Scores_and_weights_in_half_precision_fail_in_every_group_beside_single_sums()
    {
        Assert.All(Quick.GroupBy(one => one.Name.Split(':')[0]), group =>
        {
            (string name, double error) = Worst(group, Attending.WithHalfScores);
            Assert.True(error > 5, $"{name}: {error}");
        });
    }

    [Fact]
    public void Inputs_in_half_precision_fail_in_every_group_beside_single_arithmetic()
    {
        Assert.All(Quick.GroupBy(one => one.Name.Split(':')[0]), group =>
        {
            (string name, double error) = Worst(group, Attending.FromHalfInputs);
            Assert.True(error > 20, $"{name}: {error}");
        });
    }

    private static (string Name, double Error) Worst(
        IEnumerable<(string Name, AttentionInput Input)> cases, Func<AttentionInput, float[]> attend)
    {
        (string, double) worst = cases.Select(one => (one.Name, Attending.Error(one.Input, attend(one.Input)))).MaxBy(one => one.Item2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{worst}");
        return worst;
    }
}
