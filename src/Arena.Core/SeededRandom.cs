namespace Arena.Core;

/// <summary>A small, fast, repeatable source of random numbers: xoshiro256** (Blackman and Vigna 2018).</summary>
/// <remarks>The framework's own seeded generator may change between versions; a stored seed must mean the same for ever.
/// Members of this class are not thread safe.</remarks>
public sealed class SeededRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Starts the sequence that <paramref name="seed"/> fixes.</summary>
    public SeededRandom(Seed seed)
    {
        _a = seed.Derive(0).Value;
        _b = seed.Derive(1).Value;
        _c = seed.Derive(2).Value;
        _d = seed.Derive(3).Value | 1;
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        ulong result = ulong.RotateLeft(_b * 5, 7) * 9;
        ulong t = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= t;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included, each as likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    /// <remarks>Rejection, so without the bias of a plain remainder.</remarks>
    public long Next(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        ulong span = (ulong)(high - low);
        if (span == ulong.MaxValue)
        {
            return (long)NextBits();
        }

        ulong count = span + 1;
        ulong limit = ulong.MaxValue - ((ulong.MaxValue % count) + 1) % count;
        ulong bits;
        do
        {
            bits = NextBits();
        }
        while (bits > limit);
        return low + (long)(bits % count);
    }

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included, each as likely.</summary>
    public int Next(int low, int high) => (int)Next((long)low, high);

    /// <summary>A number in [0, 1), with 53 random bits.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Brings <paramref name="items"/> into a random order, each order as likely (Fisher and Yates; Durstenfeld 1964).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(0, i);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary><paramref name="count"/> different numbers from <paramref name="low"/> to <paramref name="high"/>, in random order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range holds fewer numbers.</exception>
    public int[] Distinct(int count, int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, high - low + 1);
        int[] all = [.. Enumerable.Range(low, high - low + 1)];
        Shuffle<int>(all);
        return all[..count];
    }
}
