using Arena.Contracts;

namespace Arena.Challenges.Heap;

/// <summary>The right answers, from sorting and from a search tree; no heap is involved.</summary>
internal static class Oracle
{
    /// <summary>The right answer to <paramref name="input"/>.</summary>
    public static IExpectation Expect(HeapInput input) => input.Scenario == HeapScenario.Script
        ? new ScriptExpectation(input, [.. Play(input.Steps)])
        : new BulkExpectation(input, Bulk(input));

    private static long[] Bulk(HeapInput input) => input.Scenario switch
    {
        HeapScenario.Heapify => Heapify(input),
        HeapScenario.PushPop => [.. input.Keys.Order(), 0],
        HeapScenario.Hold => [.. Hold(input.Keys.AsSpan(0, input.Parameter), input.Keys.AsSpan(input.Parameter)), input.Parameter],
        _ => [.. input.Keys.OrderDescending().Take(input.Parameter).Reverse(), 0],
    };

    private static long[] Heapify(HeapInput input)
    {
        int popped = Math.Min(input.Parameter, input.Keys.Length);
        return [.. input.Keys.Order().Take(popped), input.Keys.Length - popped];
    }

    /// <summary>The first keys come sorted from an array, the pushed ones from a search tree: whichever is smaller is popped.</summary>
    private static long[] Hold(ReadOnlySpan<long> keys, ReadOnlySpan<long> increments)
    {
        long[] sorted = keys.ToArray();
        Array.Sort(sorted);
        Multiset pushed = new();
        long[] popped = new long[increments.Length];
        int next = 0;
        for (int i = 0; i < increments.Length; i++)
        {
            bool fromArray = next < sorted.Length && (pushed.IsEmpty || sorted[next] <= pushed.Min);
            popped[i] = fromArray ? sorted[next++] : pushed.TakeMin();
            pushed.Add(popped[i] + increments[i]);
        }

        return popped;
    }

    private static IEnumerable<HeapOutcome> Play(HeapStep[] steps)
    {
        Multiset keys = new();
        foreach (HeapStep step in steps)
        {
            switch (step.Operation)
            {
                case HeapOperation.Build:
                    keys.Clear();
                    keys.AddAll(step.Keys);
                    break;
                case HeapOperation.Push:
                    keys.Add(step.Keys[0]);
                    break;
                case HeapOperation.Count:
                    yield return new(false, keys.Count);
                    break;
                default:
                    yield return keys.IsEmpty ? HeapOutcome.Empty : new(false, Take(keys, step));
                    break;
            }
        }
    }

    private static long Take(Multiset keys, HeapStep step)
    {
        long min = keys.Min;
        if (step.Operation != HeapOperation.Peek)
        {
            keys.TakeMin();
        }

        if (step.Operation == HeapOperation.ReplaceTop)
        {
            keys.Add(step.Keys[0]);
        }

        return min;
    }
}
