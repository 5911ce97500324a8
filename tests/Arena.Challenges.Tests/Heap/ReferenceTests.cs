using Arena.Challenges.Heap;
using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests.Heap;

public sealed class ReferenceTests
{
    // 0, 1, 2; around powers of 2 and 4, where a level is full; a prime.
    private static readonly int[] Sizes = [0, 1, 2, 3, 4, 5, 6, 15, 16, 17, 20, 21, 22, 63, 64, 65, 84, 85, 86, 255, 256, 257, 341, 1009];

    public static TheoryData<string> Names => [.. new HeapOnCpu().References.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_reference_agrees_with_the_oracle_in_every_measured_scenario_at_every_size(string name)
    {
        foreach (int n in Sizes)
        {
            Seed seed = new Seed(4).Derive(n);
            foreach (long[] keys in new[] { Keys.Any(new(seed), n), Keys.Within(new(seed), n, -2, 2) })
            {
                Check(name, new(HeapScenario.Heapify, n, keys, []));
                Check(name, new(HeapScenario.Heapify, n / 2, keys, []));
                Check(name, new(HeapScenario.PushPop, 0, keys, []));
                Check(name, new(HeapScenario.TopK, n / 3, keys, []));
            }

            Check(name, new(HeapScenario.Hold, n, n == 0 ? [] : Keys.ForHold(new(seed), n, 50), []));
        }
    }

    private static void Check(string name, HeapInput input)
    {
        Mismatch? wrong = Oracle.Expect(input).Check(Run(name, input.Encode()));

        Assert.True(wrong is null, $"{input.Scenario}, {input.Keys.Length} keys: {wrong}");
    }

    private static byte[] Run(string name, ReadOnlySpan<byte> input)
    {
        Type type = new HeapOnCpu().References[name];
        IContractCall call = new HeapDriver().Decode(input, () => Activator.CreateInstance(type)!);
        call.Run();
        return call.Encode();
    }
}
