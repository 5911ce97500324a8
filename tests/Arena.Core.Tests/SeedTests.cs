using Xunit;

namespace Arena.Core.Tests;

public sealed class SeedTests
{
    [Theory]
    [InlineData(0, 13679457532755275413)]
    [InlineData(1, 2949826092126892291)]
    [InlineData(2, 5139283748462763858)]
    public void A_seed_derived_by_index_is_fixed_for_ever(long index, ulong expected) =>
        Assert.Equal(new Seed(expected), new Seed(42).Derive(index));

    [Fact]
    public void A_seed_derived_for_a_purpose_is_fixed_for_ever() =>
        Assert.Equal(new Seed(6226990609624068458), new Seed(42).Derive("options"));

    [Fact]
    public void Seeds_for_different_purposes_differ_in_about_half_of_their_bits()
    {
        double differing = Enumerable.Range(0, 1000).Average(i =>
            System.Numerics.BitOperations.PopCount(new Seed((ulong)i).Derive("instance").Value ^ new Seed((ulong)i).Derive("options").Value));

        Assert.InRange(differing, 31, 33);
    }

    [Fact]
    public void Near_seeds_do_not_stay_near() =>
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(i => new Seed((ulong)i).Derive(0).Value >> 16).Distinct().Count());

    [Theory]
    [InlineData(0)]
    [InlineData(42)]
    [InlineData(ulong.MaxValue)]
    public void A_printed_seed_can_be_read_back(ulong value)
    {
        Assert.True(Seed.TryParse(new Seed(value).ToString(), out Seed read));
        Assert.Equal(new Seed(value), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("0x2a")]
    [InlineData("18446744073709551616")]
    public void What_is_no_seed_is_refused(string text) => Assert.False(Seed.TryParse(text, out _));
}
