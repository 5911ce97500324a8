using Arena.Core.Interchange;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Interchange;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("a,b", new[] { "a", "b" })]
    [InlineData("", new[] { "" })]
    [InlineData("a,", new[] { "a", "" })]
    [InlineData(" a , b ", new[] { "a", "b" })]
    [InlineData("\"a,b\",\"c\"\"d\"", new[] { "a,b", "c\"d" })]
    public void A_line_is_split_at_its_commas(string line, string[] fields) => Assert.Equal(fields, CsvLine.Split(line));

    [Theory]
    [InlineData("\"a")]
    [InlineData("a\"b,c")]
    [InlineData("\"a\"b,c")]
    public void A_quote_in_the_wrong_place_is_refused(string line) => Assert.Null(CsvLine.Split(line));

    [Fact]
    public void Fields_come_back_as_they_were_written() =>
        Gen.String[Gen.Char[" ,\"ab"], 0, 8].Array[1, 5].Sample(fields =>
            CsvLine.Split(string.Join(',', fields.Select(CsvLine.Quote))) is { } read && read.SequenceEqual(fields));
}
