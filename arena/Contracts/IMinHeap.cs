namespace Arena.Contracts;

/// <summary>A min-heap of 64-bit keys: a multiset that gives its smallest key first. Equal keys are kept, each on its own.</summary>
/// <remarks>
/// The whole range of <see cref="long"/> is legal, <see cref="long.MinValue"/> and <see cref="long.MaxValue"/> included.
/// Each use starts from a new, empty instance made by the public constructor without parameters.
/// One thread calls at a time. Costs below are those of the textbook solution, with n keys in the heap; better is welcome.
/// <para>What is measured: <see cref="Build"/> of many keys followed by a few pops; pushing n keys and popping them all;
/// the hold model (pop the smallest, push a later one, many times over a heap of constant size);
/// top-k (a heap of the k largest keys seen, with <see cref="Peek"/> and <see cref="ReplaceTop"/>).</para>
/// </remarks>
public interface IMinHeap
{
    /// <summary>The number of keys in the heap, duplicates counted. O(1).</summary>
    int Count { get; }

    /// <summary>Drops what the heap holds and fills it with <paramref name="keys"/>. O(n).</summary>
    /// <param name="keys">[n], n from 0, in any order. Owned by the caller and overwritten after the call: copy it, never keep it.</param>
    void Build(ReadOnlySpan<long> keys);

    /// <summary>Adds one key. O(log n).</summary>
    void Push(long key);

    /// <summary>The smallest key, which stays in the heap. O(1).</summary>
    /// <exception cref="InvalidOperationException">The heap is empty.</exception>
    long Peek();

    /// <summary>Takes the smallest key out; of several equal ones, one. O(log n).</summary>
    /// <exception cref="InvalidOperationException">The heap is empty; it stays as it was and can be used on.</exception>
    long Pop();

    /// <summary>Takes the smallest key out and adds <paramref name="key"/> in one step. The result never is
    /// <paramref name="key"/> itself, unless an equal key was in the heap before. O(log n).</summary>
    /// <returns>The key that was smallest before.</returns>
    /// <exception cref="InvalidOperationException">The heap is empty; nothing is added.</exception>
    long ReplaceTop(long key);
}
