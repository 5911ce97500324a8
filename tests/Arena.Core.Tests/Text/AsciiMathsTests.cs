using Arena.Core.Text;
using Xunit;

namespace Arena.Core.Tests.Text;

public sealed class AsciiMathsTests
{
    [Theory]
    [InlineData("softmax(Q Kᵀ / √(d)) ≤ 1", "softmax(Q K^T / sqrt(d)) <= 1")]
    [InlineData("2¹⁰ × 3ⁿ⁻¹", "2^10 x 3^n-1")]
    [InlineData("xᵢ₊₁ − α", "x_i+1 - alpha")]
    [InlineData("⌊n / 2⌋", "floor(n / 2)")]
    [InlineData("键值 cache", "键值 cache")]
    [InlineData("plain * text", "plain * text")]
    public void Signs_with_a_usual_form_are_written_in_it(string text, string ascii) => Assert.Equal(ascii, AsciiMaths.Of(text));
}
