using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>Random keys.</summary>
internal static class Keys
{
    /// <summary>Keys from the whole range of 64 bits.</summary>
    public static long[] Any(SeededRandom random, int n) => Make(n, _ => (long)random.NextBits());

    /// <summary>Keys from a range.</summary>
    public static long[] Within(SeededRandom random, int n, long low, long high) => Make(n, _ => random.Next(low, high));

    /// <summary>Keys of the heap and increments for the hold model. Increments are of the order of the range of the keys:
    /// smaller ones would only ever touch the top of the heap. No sum overflows.</summary>
    public static long[] ForHold(SeededRandom random, int n, int steps)
    {
        const long Range = 1L << 40;
        return Make(n + steps, _ => random.Next(0L, Range));
    }

    /// <summary>Keys by position.</summary>
    public static long[] Make(int n, Func<int, long> key)
    {
        long[] keys = new long[n];
        for (int i = 0; i < n; i++)
        {
            keys[i] = key(i);
        }

        return keys;
    }
}
