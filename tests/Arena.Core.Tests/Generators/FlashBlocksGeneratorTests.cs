using Arena.Core.Generators;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class FlashBlocksGeneratorTests
{
    [Fact]
    public void The_answer_is_what_filling_the_SRAM_and_covering_the_sequence_gives() => Assert.All(Reading.ThousandPrompts("flash-blocks"), prompt =>
    {
        string ask = prompt.Ask.English;
        int bc = RowsThatFill(ask.Named("M"), ask.Named("d"));
        int br = bc > ask.Named("d") ? ask.Named("d") : bc;
        int expected = Reading.Code(ask).Single() switch
        {
            "`Bc`" => bc,
            "`Br`" => br,
            "`Tc`" => BlocksThatCover(ask.Named("N"), bc),
            "`Tr`" => BlocksThatCover(ask.Named("N"), br),
            string other => throw new ArgumentException(other),
        };

        Assert.Equal(expected, prompt.Number().Answer);
    });

    [Fact]
    public void At_least_two_mistakes_stand_beside_every_answer() =>
        Assert.All(Reading.ThousandPrompts("flash-blocks"), prompt => Assert.InRange(prompt.Number().Mistakes.Count, 2, 4));

    [Fact]
    public void All_four_sizes_are_asked() => Assert.Equal(
        ["`Bc`", "`Br`", "`Tc`", "`Tr`"],
        Reading.ThousandPrompts("flash-blocks").Select(prompt => Reading.Code(prompt.Ask.English).Single()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_explanation_ends_with_the_answer() => Assert.All(Reading.ThousandPrompts("flash-blocks"), prompt =>
        Assert.EndsWith($" = {prompt.Number().Written}", Reading.BlockLines(prompt.Why.English)[^1], StringComparison.Ordinal));

    [Theory]
    [InlineData(24576, 64, 1024, 96, 64, 11, 16)]
    [InlineData(2048, 64, 512, 8, 8, 64, 64)]
    public void The_known_sizes(int m, int d, int n, int bc, int br, int tc, int tr)
    {
        var sizes = new FlashBlocksGenerator.Sizes(m, d, n);

        Assert.Equal((bc, br, tc, tr), (sizes.Bc, sizes.Br, sizes.Tc, sizes.Tr));
    }

    [Fact]
    public void A_mistake_that_does_no_harm_is_left_out() => Assert.Equal(
        ["384", "64"],
        FlashBlocksGenerator.AskBc(new(24576, 64, 1024)).Number().Mistakes.Select(mistake => mistake.Written));

    /// <summary>Rows are added to each of four blocks until their elements fill the SRAM.</summary>
    private static int RowsThatFill(int elements, int rowLength)
    {
        int rows = 0;
        for (int used = 0; used < elements; used += 4 * rowLength)
        {
            rows++;
        }

        return rows;
    }

    private static int BlocksThatCover(int rows, int blockRows) => Enumerable.Range(0, rows).Select(row => row / blockRows).Distinct().Count();
}
