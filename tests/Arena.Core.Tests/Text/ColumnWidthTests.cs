using Arena.Core.Text;
using Xunit;

namespace Arena.Core.Tests.Text;

public sealed class ColumnWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("softmax", 7)]
    [InlineData("键值", 4)]
    [InlineData("，", 2)]
    [InlineData("１", 2)]
    [InlineData("한글", 4)]
    [InlineData("ｶﾅ", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("─│█●…·⣿✓✗▰①", 11)]
    [InlineData("√(d_k) ≤ Σ αᵢ", 13)]
    [InlineData("👍🏽", 2)]
    [InlineData("👨‍👩‍👧", 2)]
    [InlineData("🇨🇳", 2)]
    [InlineData("\t", 0)]
    public void A_text_takes_as_many_columns_as_a_terminal_draws(string text, int columns) =>
        Assert.Equal(columns, ColumnWidth.Of(text));

    [Fact]
    public void A_cut_text_ends_with_the_mark_and_never_splits_a_wide_character()
    {
        Assert.Equal("键值缓存", Columns.Cut("键值缓存", 8, "~"));
        Assert.Equal("键值缓~", Columns.Cut("键值缓存", 7, "~"));
        Assert.Equal("键值~", Columns.Cut("键值缓存", 6, "~"));
        Assert.Equal(string.Empty, Columns.Cut("abc", 0, "~"));
    }

    [Fact]
    public void Padding_counts_columns()
    {
        Assert.Equal("键  ", Columns.PadRight("键", 4));
        Assert.Equal("  键", Columns.PadLeft("键", 4));
    }
}
