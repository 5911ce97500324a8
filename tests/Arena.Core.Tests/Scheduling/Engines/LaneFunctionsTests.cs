using System.Runtime.Intrinsics;
using Arena.Core.Scheduling.Engines;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

public sealed class LaneFunctionsTests
{
    [Fact]
    public void The_exponential_is_that_of_the_framework_in_single_precision() => Gen.Single[-80, 80].Sample(x =>
        Math.Abs(LaneFunctions.Exp(Vector512.Create(x))[5] / Math.Exp(x) - 1) < 3e-7);

    [Fact]
    public void The_logarithm_is_that_of_the_framework_in_single_precision() => Gen.Single[-15, 15].Select(MathF.Exp).Sample(x =>
        Math.Abs(LaneFunctions.Log(Vector512.Create(x))[11] - Math.Log(x)) < 3e-7 * Math.Max(1, Math.Abs(Math.Log(x))));

    [Fact]
    public void Their_values_at_0_and_1_are_exact()
    {
        Assert.Equal(Vector512<float>.One, LaneFunctions.Exp(Vector512<float>.Zero));
        Assert.Equal(Vector512<float>.Zero, LaneFunctions.Log(Vector512<float>.One));
    }
}
