using System.Globalization;
using Arena.Contracts.Gpu;

namespace Arena.Challenges.Heap;

/// <summary>Any arrangement of each row is right that is a heap of exactly the keys of that row.</summary>
internal sealed class GpuHeapExpectation(GpuHeapInput input) : IExpectation
{
    private const int Shown = 4;

    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        GpuHeapOutput decoded = GpuHeapOutput.Decode(output);
        if (decoded.Rows.Length != input.Keys.Length)
        {
            return new(Describe(input), "", "", Text($"{decoded.Rows.Length} keys came instead of {input.Keys.Length}"));
        }

        for (int heap = 0; heap < input.Heaps; heap++)
        {
            ReadOnlySpan<long> row = decoded.Rows.AsSpan(heap * input.Length, input.Length);
            if ((Disorder(heap, row) ?? Difference(heap, row)) is { } wrong)
            {
                return wrong;
            }
        }

        return decoded.AreKeysUntouched ? null : new(Describe(input), "keys as they were", "keys changed", "every heap is right, but the input was changed");
    }

    /// <summary>An input in words, cut where it is long.</summary>
    public static string Describe(GpuHeapInput input) =>
        Text($"{input.Heaps} heaps of {input.Length} keys; the first keys are {HeapText.List(input.Keys.AsSpan(0, Math.Min(input.Length, input.Keys.Length)))}");

    private Mismatch? Disorder(int heap, ReadOnlySpan<long> row)
    {
        for (int i = 1; i < row.Length; i++)
        {
            int parent = (i - 1) / 2;
            if (row[i] < row[parent])
            {
                return new(
                    Describe(input), "no key smaller than its parent", HeapText.List(row),
                    Text($"heap {heap}: the key {row[i]} at position {i} is smaller than {row[parent]} at its parent, position {parent}"));
            }
        }

        return null;
    }

    private Mismatch? Difference(int heap, ReadOnlySpan<long> row)
    {
        long[] expected = input.Keys.AsSpan(heap * input.Length, input.Length).ToArray();
        long[] actual = row.ToArray();
        Array.Sort(expected);
        Array.Sort(actual);
        int first = expected.AsSpan().CommonPrefixLength(actual);
        return first == expected.Length ? null : new(
            Describe(input),
            Text($"sorted, from position {first}: {HeapText.List(Part(expected, first))}"),
            Text($"sorted, from position {first}: {HeapText.List(Part(actual, first))}"),
            Text($"heap {heap} is in order, but does not hold the keys of its row"));
    }

    private static ReadOnlySpan<long> Part(long[] keys, int first) => keys.AsSpan(first, Math.Min(Shown, keys.Length - first));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
