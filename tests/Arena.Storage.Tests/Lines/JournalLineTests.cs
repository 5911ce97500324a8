using System.Text;
using Arena.Storage.Files;
using Arena.Storage.Lines;
using CsCheck;
using Xunit;

namespace Arena.Storage.Tests.Lines;

public sealed class JournalLineTests
{
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("123456789", 0xe3069283u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x22620404u)]
    public void The_checksum_is_that_of_Castagnoli(string text, uint crc) => Assert.Equal(crc, Crc32C.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_line_is_checksum_space_json_line_feed() =>
        Assert.Equal("e3069283 123456789\n", Encoding.ASCII.GetString(JournalLine.Frame("123456789"u8)));

    [Fact]
    public void Any_changed_bit_is_noticed() => Gen.Select(Gen.Byte.Array[1, 60], Gen.Int[0, 1000]).Sample((json, where) =>
    {
        byte[] line = JournalLine.Frame(json)[..^1];
        byte[] changed = [.. line];
        int bit = where % (line.Length * 8);
        changed[bit / 8] ^= (byte)(1 << (bit % 8));

        Assert.True(JournalLine.TryUnframe(line, out _, out ReadOnlyMemory<byte> back) && back.Span.SequenceEqual(json));
        Assert.True(!JournalLine.TryUnframe(changed, out _, out back) || IsOnlyCase(line[bit / 8], changed[bit / 8]));
    });

    /// <summary>The checksum itself in capitals is the same checksum.</summary>
    private static bool IsOnlyCase(byte one, byte other) => (one ^ other) == 0x20 && char.IsAsciiHexDigit((char)one);
}
