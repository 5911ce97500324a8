namespace Arena.Judging.Tests.Verdicts;

/// <summary>A heap over the framework's queue, right on every case, with one member replaced.</summary>
internal static class HeapSource
{
    public static string Right => With();

    public static string With(
        string push = "_queue.Enqueue(key, key);", string pop = "return _queue.Dequeue();", string members = "", string before = "") => $$"""
        // arena: heap
        using System;
        using System.Collections.Generic;
        using Arena.Contracts;
        {{before}}
        public sealed class Heap : IMinHeap
        {
            private readonly PriorityQueue<long, long> _queue = new();
            public int Count => _queue.Count;
            public void Build(ReadOnlySpan<long> keys)
            {
                _queue.Clear();
                foreach (long key in keys) { Push(key); }
            }
            public void Push(long key) { {{push}} }
            public long Peek() => _queue.Peek();
            public long Pop() { {{pop}} }
            public long ReplaceTop(long key) => _queue.DequeueEnqueue(key, key);
            {{members}}
        }
        """;
}
