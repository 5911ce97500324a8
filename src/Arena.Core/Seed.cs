using System.Globalization;

namespace Arena.Core;

/// <summary>The origin of everything random: kept and printed with it, so that it can be made again.</summary>
public readonly record struct Seed(ulong Value)
{
    /// <summary>A seed for one purpose, independent of the seeds for other purposes.</summary>
    /// <remarks>FNV-1a over the label, then the SplitMix64 finaliser (Steele, Lea and Flood 2014), so that near seeds do not stay near.</remarks>
    public Seed Derive(string purpose)
    {
        ulong hash = 0xcbf29ce484222325UL;
        foreach (char c in purpose)
        {
            hash = (hash ^ c) * 0x100000001b3UL;
        }

        return new(Mix(Value ^ hash));
    }

    /// <summary>A seed for the <paramref name="index"/>-th of several things.</summary>
    public Seed Derive(long index) => new(Mix(Value + (0x9e3779b97f4a7c15UL * ((ulong)index + 1))));

    /// <summary>Reads a seed as the program prints it.</summary>
    public static bool TryParse(string text, out Seed seed)
    {
        bool ok = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value);
        seed = new(value);
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
        return z ^ (z >> 31);
    }
}
