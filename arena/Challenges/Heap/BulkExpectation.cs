using System.Globalization;
using System.Runtime.InteropServices;
using Arena.Contracts;

namespace Arena.Challenges.Heap;

/// <summary>The right answer to a measured scenario: the popped keys, then the count.</summary>
internal sealed class BulkExpectation(HeapInput input, long[] expected) : IExpectation
{
    /// <summary>Keys shown before the first difference.</summary>
    private const int Before = 2;

    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        if (output.SequenceEqual(MemoryMarshal.AsBytes(expected.AsSpan())))
        {
            return null;
        }

        long[] actual = HeapInput.ReadKeys(output);
        int first = expected.AsSpan().CommonPrefixLength(actual);
        bool isCount = first >= expected.Length - 1;
        string where = isCount
            ? "every pop is right, but the count at the end is not"
            : string.Create(CultureInfo.InvariantCulture, $"first difference at pop {first + 1} of {expected.Length - 1}");
        return new(
            HeapText.Describe(input),
            Around(expected, first, isCount),
            Around(actual, first, isCount),
            where);
    }

    private static string Around(long[] numbers, int first, bool isCount)
    {
        if (isCount)
        {
            return numbers.Length == 0 ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"count {numbers[^1]}");
        }

        int start = Math.Max(0, first - Before);
        long[] pops = numbers.Length == 0 ? numbers : numbers[..^1];
        string list = HeapText.List(pops.AsSpan(Math.Min(start, pops.Length)));
        return start == 0 ? list : string.Create(CultureInfo.InvariantCulture, $"({start} equal), {list}");
    }
}
