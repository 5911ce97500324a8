// arena: knapsack
// Fills standard output, past the writer that was taken away from it.
using System;
using System.IO;
using Arena.Contracts;

public sealed class PrintsWithoutEnd : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        using Stream output = Console.OpenStandardOutput();
        byte[] page = new byte[1 << 16];
        Array.Fill(page, (byte)'x');
        while (true)
        {
            output.Write(page);
        }
    }
}
