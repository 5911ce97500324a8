using Arena.Judging.Profiling;
using Xunit;

namespace Arena.Judging.Tests.Profiling;

public sealed class ProfilePlanTests
{
    private const double Millisecond = 1e6;

    [Theory]
    [InlineData(1, 3, 15)]
    [InlineData(100, 3, 15)]
    [InlineData(250, 1, 9)]
    [InlineData(400, 1, 5)]
    [InlineData(20_000, 1, 5)]
    public void Slow_calls_get_fewer_iterations(double milliseconds, int warmUps, int iterations)
    {
        ProfilePlan fitted = ProfilePlan.Quick.FittedTo([.. Enumerable.Repeat(milliseconds * Millisecond, 4)]);

        Assert.Equal((warmUps, iterations), (fitted.WarmUps, fitted.Iterations));
    }

    [Fact]
    public void A_plan_never_grows() => Assert.Equal(ProfilePlan.Tiny, ProfilePlan.Tiny.FittedTo([]));
}
