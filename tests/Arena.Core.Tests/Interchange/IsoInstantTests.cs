using Arena.Core.Interchange;
using Xunit;

namespace Arena.Core.Tests.Interchange;

public sealed class IsoInstantTests
{
    [Theory]
    [InlineData("2024-03-29T20:32:32.250000+00:00", "2024-03-29T20:32:32.250000+00:00")]
    [InlineData("2024-03-29T20:32:32Z", "2024-03-29T20:32:32+00:00")]
    [InlineData("2024-03-29 20:32:32", "2024-03-29T20:32:32+00:00")]
    [InlineData("2024-03-29T22:32:32+02:00", "2024-03-29T20:32:32+00:00")]
    public void An_instant_is_read_and_written_in_UTC(string text, string written)
    {
        Assert.True(IsoInstant.TryRead(text, out DateTimeOffset instant));
        Assert.Equal(written, IsoInstant.Write(instant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-03-29")]
    [InlineData("03/29/2024 20:32:32")]
    [InlineData("2024-13-29T20:32:32Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-01-01T00:00:00Z")]
    public void Anything_else_is_no_instant(string text) => Assert.False(IsoInstant.TryRead(text, out _));
}
