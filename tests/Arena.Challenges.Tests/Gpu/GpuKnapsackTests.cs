using Arena.Challenges.Knapsack;
using Arena.Challenges.Knapsack.References;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Gpu;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class GpuKnapsackTests
{
    // Around a group of 64 columns and a stretch of 2048.
    private static readonly int[] Capacities = [0, 1, 2, 62, 63, 64, 65, 2046, 2047, 2048, 2049, 5003];

    [Fact]
    public void The_rows_agree_with_the_oracle_in_every_class()
    {
        using GpuSession session = GpuSession.Open("cpu0", new GpuRows());
        foreach (int capacity in Capacities)
        {
            foreach ((InstanceClass kind, string name) in Instances.Classes)
            {
                foreach (int n in new[] { 1, 9 })
                {
                    Seed seed = new Seed(5).Derive(name).Derive(capacity).Derive(n);
                    Check(session, Instances.Of(new(seed), kind, n, Math.Max(10, 2 * capacity / n), capacity));
                }
            }
        }
    }

    [Fact]
    public void The_rows_are_right_where_nothing_is_normal()
    {
        using GpuSession session = GpuSession.Open("cpu0", new GpuRows());
        Check(session, new([], [], 0));
        Check(session, new([], [], 1000));
        Check(session, new([0, 0], [3, 0], 0));
        Check(session, new([5, 6, 7], [0, 0, 0], 100));
        Check(session, new([1, 1, 1_000_000_000], [1_000_000_000, 1_000_000_000, 1_000_000_000], 2));
        Check(session, Instances.Of(new(new Seed(6)), InstanceClass.StronglyCorrelated, 60, 300, 2500));
    }

    private static void Check(GpuSession session, KnapsackInput input)
    {
        Mismatch? wrong = Oracle.Expect(input).Check(OnDevice.Run<IGpuKnapsack>(session, input.Encode()));

        Assert.True(wrong is null, $"{input.Weights.Length} items, capacity {input.Capacity}: {wrong}");
    }
}
