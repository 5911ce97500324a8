using System.Globalization;
using Arena.Core.Questions;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Questions;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("65504", 65504)]
    [InlineData("-3", -3)]
    [InlineData("+3", 3)]
    [InlineData("0.125", 0.125)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("6.1e-5", 6.1e-5)]
    [InlineData("1E3", 1000)]
    [InlineData("2^-14", 1.0 / 16384)]
    [InlineData("2^0.5", 1.4142135623730951)]
    [InlineData("15/8", 1.875)]
    [InlineData("1/2/2", 0.25)]
    [InlineData("3*2^10", 3072)]
    [InlineData("3/2^2", 0.75)]
    [InlineData("2*-3", -6)]
    public void The_forms_that_decks_use_are_read(string text, double expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("1,024", 1024)]
    [InlineData("1 024", 1024)]
    [InlineData("1,048,576", 1048576)]
    [InlineData("1 048 576", 1048576)]
    [InlineData("1\u202f048\u202f576", 1048576)]
    [InlineData("12,345.5", 12345.5)]
    [InlineData("3 * 2^10", 3072)]
    [InlineData(" 15 / 8 ", 1.875)]
    [InlineData("- 3", -3)]
    public void Groups_of_three_digits_and_spaces_round_signs_are_read(string text, double expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("６５５０４", 65504)]
    [InlineData("－３", -3)]
    [InlineData("１５／８", 1.875)]
    [InlineData("２＾－１４", 1.0 / 16384)]
    [InlineData("０．１２５", 0.125)]
    [InlineData("１，０２４", 1024)]
    [InlineData("１　０２４", 1024)]
    [InlineData("３×２＾１０", 3072)]
    [InlineData("3·2^10", 3072)]
    [InlineData("−3", -3)]
    [InlineData("15÷8", 1.875)]
    public void Full_width_and_typographic_characters_are_read(string text, double expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("-2^2", -4)]
    [InlineData("-2^-1", -0.5)]
    [InlineData("3*-2^2", -12)]
    [InlineData("2^2*3", 12)]
    public void A_sign_stands_outside_the_power_and_a_power_binds_tighter_than_a_product(string text, double expected) =>
        AssertReads(expected, text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("abc")]
    [InlineData("12abc")]
    [InlineData("1+1")]
    [InlineData("--3")]
    [InlineData(".")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1.2.3")]
    [InlineData("2^")]
    [InlineData("/2")]
    [InlineData("2/")]
    [InlineData("2**3")]
    [InlineData("2^3^2")]
    [InlineData("(1)")]
    [InlineData("50%")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("∞")]
    [InlineData("½")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("1e999")]
    [InlineData("-8^0.5^2")]
    public void Garbage_and_what_is_not_finite_is_refused(string text) => AssertRefuses(text);

    [Theory]
    [InlineData("1,5")]
    [InlineData("1,0245")]
    [InlineData("1,02")]
    [InlineData(",024")]
    [InlineData("0,125")]
    [InlineData("1234,567")]
    public void A_comma_that_does_not_group_thousands_is_refused_and_not_dropped(string text) => AssertRefuses(text);

    [Theory]
    [InlineData("1 5/8")]
    [InlineData("1  5/8")]
    [InlineData("3 4")]
    [InlineData("0. 5 1")]
    public void A_space_that_does_not_group_thousands_is_refused_between_digits(string text) => AssertRefuses(text);

    [Fact]
    public void Whatever_a_double_prints_is_read_back_exactly() => Gen.Double.Where(double.IsFinite).Sample(value =>
        NumberText.TryRead(value.ToString("R", CultureInfo.InvariantCulture), out double read) && read.Equals(value));

    [Fact]
    public void No_text_makes_the_reader_throw() => Gen.String.Sample(text =>
    {
        bool ok = NumberText.TryRead(text, out double value);
        return double.IsFinite(value) && (ok || value == 0);
    });

    [Theory]
    [InlineData("1.88", 3)]
    [InlineData("-1.9", 2)]
    [InlineData("0.33", 2)]
    [InlineData("0.330", 3)]
    [InlineData("1.50e-3", 3)]
    [InlineData("１．９", 2)]
    [InlineData("15/8", 0)]
    [InlineData("2^3", 0)]
    [InlineData("", 0)]
    public void Significant_digits_are_those_of_a_plain_decimal(string text, int expected) =>
        Assert.Equal(expected, NumberText.SignificantDigits(text));

    private static void AssertReads(double expected, string text)
    {
        Assert.True(NumberText.TryRead(text, out double value), $"'{text}' was refused");
        Assert.Equal(expected, value);
    }

    private static void AssertRefuses(string text)
    {
        Assert.False(NumberText.TryRead(text, out double value), $"'{text}' was read as {value}");
        Assert.Equal(0, value);
    }
}
