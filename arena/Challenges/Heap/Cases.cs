using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>The cases of one run.</summary>
internal static class Cases
{
    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
        [.. Tiny(), .. Small(seed.Derive("small")), .. Adversarial(new(seed.Derive("adversarial"))), .. Large(seed.Derive("large"))];

    private static IEnumerable<ChallengeCase> Tiny()
    {
        (string Name, HeapStep[] Steps)[] scripts =
        [
            ("an empty heap", [Count, Pop, Peek, Replace(1), Count]),
            ("built from nothing", [Build(), Count, Pop, Push(7), Peek, Pop, Pop]),
            ("one key", [Push(5), Count, Peek, Pop, Count, Pop]),
            ("two keys, smaller first", [Push(1), Push(2), Pop, Pop, Count]),
            ("two keys, larger first", [Push(2), Push(1), Peek, Pop, Pop, Pop]),
            ("equal keys", [Push(3), Push(3), Push(3), Count, Pop, Pop, Count, Pop, Pop]),
            ("the ends of the range", [Build(long.MaxValue, 0, long.MinValue), Push(-1), Push(long.MinValue), Pop, Pop, Pop, Pop, Pop, Pop]),
            ("replace-top by a smaller key", [Build(4, 6), Replace(2), Peek, Replace(9), Replace(5), Pop, Pop, Pop]),
            ("build twice", [Build(9, 8, 7), Pop, Build(2, 1), Count, Pop, Pop, Pop]),
        ];
        return scripts.Select(script => new ChallengeCase("tiny", script.Name, HeapInput.Script(script.Steps).Encode()));
    }

    private static IEnumerable<ChallengeCase> Small(Seed seed)
    {
        for (int i = 0; i < 8; i++)
        {
            bool fewValues = i % 2 == 0;
            HeapStep[] steps = RandomScript(new(seed.Derive(i)), 20 + (20 * i), fewValues ? 5 : long.MaxValue);
            yield return new("small", $"random operations, {(fewValues ? "few values" : "any values")}", HeapInput.Script(steps).Encode());
        }
    }

    private static IEnumerable<ChallengeCase> Adversarial(SeededRandom random)
    {
        const int N = 1021;   // a prime, so that no level of any heap is full
        (string Name, long[] Keys)[] lists =
        [
            ("sorted keys", Keys.Make(N, i => i)),
            ("reversed keys", Keys.Make(N, i => N - i)),
            ("equal keys", Keys.Make(N, _ => 42)),
            ("few values", Keys.Within(random, N, 0, 3)),
            ("far apart keys", Keys.Make(N, i => (i % 2 == 0 ? long.MinValue : long.MaxValue) + (i % 2 == 0 ? i : -i))),
            ("equal low halves", Keys.Make(N, i => (long)(random.NextBits() & 0xffffffff_00000000))),
            ("just beyond 32 bits", Keys.Make(N, _ => random.Next(int.MaxValue - 50L, int.MaxValue + 50L))),
            ("rising and falling", Keys.Make(N, i => i < N / 2 ? i : N - i)),
        ];
        foreach ((string name, long[] keys) in lists)
        {
            yield return new("adversarial", $"{name}, pushed", new HeapInput(HeapScenario.PushPop, 0, keys, []).Encode());
            yield return new("adversarial", $"{name}, built", new HeapInput(HeapScenario.Heapify, N, keys, []).Encode());
        }

        yield return new("adversarial", "hold model", new HeapInput(HeapScenario.Hold, 257, Keys.ForHold(random, 257, N), []).Encode());
        yield return new("adversarial", "top-k, mostly equal", new HeapInput(HeapScenario.TopK, 17, Keys.Within(random, N, 0, 9), []).Encode());
    }

    private static IEnumerable<ChallengeCase> Large(Seed seed)
    {
        SeededRandom random = new(seed);
        const int N = 200_003;
        yield return new("large", "random operations", HeapInput.Script(RandomScript(random, 20_000, long.MaxValue)).Encode());
        yield return new("large", "build and pop", new HeapInput(HeapScenario.Heapify, N, Keys.Any(random, N), []).Encode());
        yield return new("large", "push and pop", new HeapInput(HeapScenario.PushPop, 0, Keys.Any(random, N), []).Encode());
        yield return new("large", "hold model", new HeapInput(HeapScenario.Hold, 50_021, Keys.ForHold(random, 50_021, 50_000), []).Encode());
        yield return new("large", "top-k", new HeapInput(HeapScenario.TopK, 5_003, Keys.Any(random, N), []).Encode());
    }

    /// <summary>Operations in a random mix that pushes a little more than it pops, after a build of a few keys.</summary>
    private static HeapStep[] RandomScript(SeededRandom random, int length, long bound)
    {
        HeapStep[] steps = new HeapStep[length];
        steps[0] = Build(Keys.Within(random, random.Next(0, Math.Min(length, 64)), -bound, bound));
        for (int i = 1; i < length; i++)
        {
            steps[i] = random.Next(0, 9) switch
            {
                < 4 => Push(random.Next(-bound, bound)),
                < 7 => Pop,
                7 => Peek,
                8 => Replace(random.Next(-bound, bound)),
                _ => Count,
            };
        }

        return steps;
    }

    private static HeapStep Pop => new(HeapOperation.Pop, []);

    private static HeapStep Peek => new(HeapOperation.Peek, []);

    private static HeapStep Count => new(HeapOperation.Count, []);

    private static HeapStep Build(params long[] keys) => new(HeapOperation.Build, keys);

    private static HeapStep Push(long key) => new(HeapOperation.Push, [key]);

    private static HeapStep Replace(long key) => new(HeapOperation.ReplaceTop, [key]);
}
