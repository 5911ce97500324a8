namespace Arena.Contracts;

/// <summary>The 0/1 knapsack: of n items, each taken once or not at all, a set of the highest value that fits.</summary>
/// <remarks>
/// Each use starts from a new instance made by the public constructor without parameters; one thread calls at a time.
/// <para>n = 0, capacity 0, weights of 0 and values of 0 are legal. Sums of weights and of values may exceed
/// <see cref="int.MaxValue"/>; they never exceed 10^13.</para>
/// <para>With S the sum of all weights and W the capacity, every case has min(W, S) up to 10^7, or at most 24 items,
/// or W at least S. What is measured has more than 24 items and W far below 10^7 and below S.</para>
/// </remarks>
public interface IKnapsack
{
    /// <summary>Finds a best set. Textbook: O(n min(W, S)) time, O(n min(W, S)) bits.</summary>
    /// <param name="weights">[n], each from 0 to 10^9, in the unit of <paramref name="capacity"/>. Owned by the caller; not to be written.</param>
    /// <param name="values">[n], each from 0 to 10^9; <c>values[i]</c> belongs to <c>weights[i]</c>. Owned by the caller; not to be written.</param>
    /// <param name="capacity">The most that the chosen items may weigh together, from 0 to 10^12.</param>
    /// <param name="chosen">[n], overlaps no other span. Owned by the caller, and full of rubbish at the call: write every flag.
    /// <c>chosen[i]</c> says whether item i is in the set. Where several sets are best, any of them is right.</param>
    /// <returns>The value of the set, which is the highest possible.</returns>
    long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen);
}
