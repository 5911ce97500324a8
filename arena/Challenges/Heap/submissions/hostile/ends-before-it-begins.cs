// arena: heap
// Ends the process with a code that means success, before anything of it is called.
using System;
using System.Runtime.CompilerServices;
using Arena.Contracts;

public sealed class EndsBeforeItBegins : IMinHeap
{
    public int Count => 0;

    [ModuleInitializer]
    internal static void End() => Environment.Exit(0);

    public void Build(ReadOnlySpan<long> keys)
    {
    }

    public void Push(long key)
    {
    }

    public long Peek() => 0;

    public long Pop() => 0;

    public long ReplaceTop(long key) => 0;
}
