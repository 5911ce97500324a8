using System.Globalization;
using Arena.Contracts.Gpu;

namespace Arena.Challenges.Heap;

/// <summary>What rows of heaps must be: in heap order, and made of their own keys. There are many right ones.</summary>
internal sealed class GpuHeapExpectation(GpuHeapInput input) : IExpectation
{
    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        GpuHeapOutput decoded = GpuHeapOutput.Decode(output);
        if (decoded.Rows.Length != input.Keys.Length)
        {
            return Wrong("", "", $"{decoded.Rows.Length} keys came instead of {input.Keys.Length}");
        }

        for (int heap = 0; heap < input.Heaps; heap++)
        {
            int start = heap * input.Length;
            if (CheckRow(heap, input.Keys.AsSpan(start, input.Length), decoded.Rows.AsSpan(start, input.Length)) is { } wrong)
            {
                return wrong;
            }
        }

        return decoded.AreKeysUntouched ? null : Wrong("keys as they were", "keys changed", $"the heaps are right, but the input was changed");
    }

    private Mismatch? CheckRow(int heap, ReadOnlySpan<long> keys, ReadOnlySpan<long> row)
    {
        long[] wanted = keys.ToArray();
        long[] got = row.ToArray();
        Array.Sort(wanted);
        Array.Sort(got);
        int same = wanted.AsSpan().CommonPrefixLength(got);
        if (same < wanted.Length)
        {
            return Wrong(
                $"heap {heap} in order: {Around(wanted, same)}", $"heap {heap} in order: {Around(got, same)}",
                $"heap {heap} is not made of its keys: in order, key {same} differs");
        }

        for (int child = 1; child < row.Length; child++)
        {
            int parent = (child - 1) / 2;
            if (row[child] < row[parent])
            {
                return Wrong(
                    "no key smaller than its parent", HeapText.List(row),
                    $"heap {heap}: key {row[child]} at position {child} is smaller than its parent {row[parent]} at {parent}");
            }
        }

        return null;
    }

    private static string Around(long[] sorted, int place) =>
        place == 0 ? HeapText.List(sorted) : string.Create(CultureInfo.InvariantCulture, $"({place} equal), {HeapText.List(sorted.AsSpan(place))}");

    private Mismatch Wrong(string expected, string actual, FormattableString detail) =>
        new(Describe(input), expected, actual, Text(detail));

    /// <summary>An input in words.</summary>
    public static string Describe(GpuHeapInput input) => Text($"{input.Heaps} x {input.Length} keys: {HeapText.List(input.Keys)}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
