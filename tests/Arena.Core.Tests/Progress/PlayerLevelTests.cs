using Arena.Core.Progress;
using Xunit;

namespace Arena.Core.Tests.Progress;

public sealed class PlayerLevelTests
{
    [Theory]
    [InlineData(0, 1, 0, 100)]
    [InlineData(99, 1, 0, 100)]
    [InlineData(100, 2, 100, 300)]
    [InlineData(299, 2, 100, 300)]
    [InlineData(300, 3, 300, 600)]
    [InlineData(4500, 10, 4500, 5500)]
    public void Level_n_begins_at_50_n_times_n_minus_1(int xp, int level, int start, int next)
    {
        PlayerLevel reached = PlayerLevel.Of(xp);

        Assert.Equal((level, xp, start, next), (reached.Number, reached.Xp, reached.StartsAt, reached.NextAt));
    }
}
