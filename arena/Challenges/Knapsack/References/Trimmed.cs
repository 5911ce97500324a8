using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Arena.Contracts;

namespace Arena.Challenges.Knapsack.References;

/// <summary>The row in vectors of four columns, and of each row only the columns that can matter: not those beyond what the
/// items so far weigh, nor those from which the items to come cannot reach the last column. The baseline.</summary>
/// <remarks>Kellerer, Pferschy and Pisinger 2004, section 2.3, for the trimming. The bits of 64 columns make one word.</remarks>
internal sealed class Trimmed : IKnapsack
{
    private const long LongestRow = 10_000_000;
    private const int Word = 64;

    /// <inheritdoc/>
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long total = Subsets.Sum(weights);
        if (total <= capacity)
        {
            return Subsets.All(values, chosen);
        }

        return capacity <= LongestRow
            ? SolveByRow(weights, values, (int)capacity, total, chosen)
            : Subsets.Solve(weights, values, capacity, chosen);
    }

    private static long SolveByRow(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, int capacity, long total, Span<bool> chosen)
    {
        long[] row = new long[capacity + 1];
        Band[] bands = new Band[weights.Length];
        long before = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            int last = (int)Math.Min(capacity, before);
            long sofar = before + weights[i];
            int upper = (int)Math.Min(capacity, sofar);
            int lower = (int)Math.Max(weights[i], capacity - (total - sofar));

            // All columns beyond what the items so far weigh hold the same value.
            row.AsSpan(last + 1, upper - last).Fill(row[last]);
            bands[i] = lower <= upper ? Offer(row, lower, upper, weights[i], values[i]) : new(lower, upper, []);
            before = sofar;
        }

        int rest = capacity;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            chosen[i] = bands[i].Has(rest);
            rest = Math.Min(rest, bands[i].Upper) - (chosen[i] ? weights[i] : 0);
        }

        return row[capacity];
    }

    /// <summary>Offers an item to the columns from lower to upper, last first.</summary>
    private static Band Offer(long[] row, int lower, int upper, int weight, int value)
    {
        int firstWord = lower / Word;
        ulong[] words = new ulong[(upper / Word) - firstWord + 1];
        int word = words.Length - 1;
        int column = upper;
        int start = (firstWord + word) * Word;
        if (column - start < Word - 1 && word > 0)
        {
            words[word--] = OfferOneByOne(row, start, column, weight, value);
            column = start - 1;
        }

        for (; word > 0; word--, column -= Word)
        {
            words[word] = OfferWord(ref MemoryMarshal.GetArrayDataReference(row), column - Word + 1, weight, value);
        }

        words[0] = OfferOneByOne(row, lower, column, weight, value);
        return new(lower, upper, words);
    }

    private static ulong OfferOneByOne(long[] row, int first, int column, int weight, int value)
    {
        ulong bits = 0;
        for (; column >= first; column--)
        {
            long with = row[column - weight] + value;
            if (with > row[column])
            {
                row[column] = with;
                bits |= 1UL << (column % Word);
            }
        }

        return bits;
    }

    /// <summary>64 columns. Each vector is read before it is written, and what lies to its left is still the row before.</summary>
    private static ulong OfferWord(ref long row, int start, int weight, int value)
    {
        Vector256<long> gain = Vector256.Create((long)value);
        ulong bits = 0;
        for (int offset = Word - Vector256<long>.Count; offset >= 0; offset -= Vector256<long>.Count)
        {
            nuint column = (nuint)(start + offset);
            Vector256<long> old = Vector256.LoadUnsafe(ref row, column);
            Vector256<long> with = Vector256.LoadUnsafe(ref row, column - (nuint)weight) + gain;
            Vector256<long> better = Vector256.GreaterThan(with, old);
            Vector256.ConditionalSelect(better, with, old).StoreUnsafe(ref row, column);
            bits = (bits << Vector256<long>.Count) | better.ExtractMostSignificantBits();
        }

        return bits;
    }

    /// <summary>In which columns one item was taken.</summary>
    /// <param name="Lower">The first column that was offered the item.</param>
    /// <param name="Upper">The last one; all columns beyond are like it.</param>
    /// <param name="Words">A bit for each column, from the word of the first one on.</param>
    private readonly record struct Band(int Lower, int Upper, ulong[] Words)
    {
        public bool Has(int column)
        {
            int at = Math.Min(column, Upper);
            return at >= Lower && (Words[(at / Word) - (Lower / Word)] >> (at % Word) & 1) == 1;
        }
    }
}
