using Arena.Cli.Console;
using Xunit;

namespace Arena.Cli.Tests.Console;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain, 中文, √2", "plain, 中文, √2")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("\u001b[31mred\r\a", "␛[31mred␍␇")]
    [InlineData("\u009b2J\u007f", "\ufffd2J\ufffd")]
    public void What_a_submission_says_cannot_steer_the_terminal(string said, string shown) =>
        Assert.Equal(shown, Printable.Of(said));
}
