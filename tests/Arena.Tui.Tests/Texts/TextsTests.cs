using System.Reflection;
using Arena.Tui.Texts;
using Xunit;

namespace Arena.Tui.Tests.Texts;

public sealed class TextsTests
{
    [Theory, InlineData("en"), InlineData("en-GB"), InlineData("zh-CN"), InlineData("xx"), InlineData("")]
    public void A_language_without_an_interface_falls_back_to_English(string code) =>
        Assert.IsType<EnglishTexts>(InterfaceLanguages.For(code));

    [Fact]
    public void Every_message_says_something_and_none_shouts() => Assert.All(
        typeof(ITexts).GetProperties(BindingFlags.Public | BindingFlags.Instance),
        property =>
        {
            string text = Assert.IsType<string>(property.GetValue(new EnglishTexts()));
            Assert.NotEmpty(text.Trim());
            Assert.DoesNotContain('!', text);
        });

    [Fact]
    public void Waits_are_said_in_one_number()
    {
        EnglishTexts texts = new();

        Assert.Equal("1 min", texts.Interval(TimeSpan.Zero));
        Assert.Equal("10 min", texts.Interval(TimeSpan.FromMinutes(9.2)));
        Assert.Equal("2 h", texts.Interval(TimeSpan.FromMinutes(61)));
        Assert.Equal("1 day", texts.Interval(TimeSpan.FromDays(1)));
        Assert.Equal("34 days", texts.Interval(TimeSpan.FromDays(34)));
        Assert.Equal("5 months", texts.Interval(TimeSpan.FromDays(152)));
        Assert.Equal("2.5 years", texts.Interval(TimeSpan.FromDays(913)));
    }
}
