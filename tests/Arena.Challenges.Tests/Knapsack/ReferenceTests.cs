using Arena.Challenges.Knapsack;
using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests.Knapsack;

public sealed class ReferenceTests
{
    // Around the 64 columns of a word and the 4 of a vector; a prime.
    private static readonly int[] Capacities = [0, 1, 2, 3, 4, 5, 31, 62, 63, 64, 65, 66, 127, 128, 129, 191, 192, 193, 257, 1009];

    public static TheoryData<string> Names => [.. new KnapsackOnCpu().References.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_reference_agrees_with_the_oracle_in_every_class_at_every_capacity(string name)
    {
        foreach (int capacity in Capacities)
        {
            foreach ((InstanceClass kind, string label) in Instances.Classes)
            {
                foreach (int n in new[] { 1, 2, 3, 7, 40 })
                {
                    Seed seed = new Seed(5).Derive(label).Derive(capacity).Derive(n);
                    Check(name, Instances.Of(new(seed), kind, n, Math.Max(1, 2 * capacity / n), capacity));
                    Check(name, Instances.Of(new(seed), kind, n, 90, capacity));
                }
            }
        }
    }

    private static void Check(string name, KnapsackInput input)
    {
        Type type = new KnapsackOnCpu().References[name];
        IContractCall call = new KnapsackDriver().Decode(input.Encode(), () => Activator.CreateInstance(type)!);
        call.Run();

        Mismatch? wrong = Oracle.Expect(input).Check(call.Encode());

        Assert.True(wrong is null, $"{input.Weights.Length} items, capacity {input.Capacity}: {wrong}");
    }
}
