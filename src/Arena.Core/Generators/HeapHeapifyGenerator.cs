using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>The array after a list was turned into a min-heap from the bottom up.</summary>
/// <remarks>Floyd 1964; CPython 3.11, Lib/heapq.py, heapify. With distinct numbers CPython's way, which sinks to a leaf and climbs back,
/// gives the same array as the textbook's.</remarks>
internal sealed class HeapHeapifyGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "heap-heapify";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) =>
        Draws.FirstFit(seed, random => TryAsk(random.Distinct(random.Next(6, 9), 1, 99), random));

    /// <summary>The prompt for <paramref name="numbers"/>, or null where the typical errors do no harm.</summary>
    internal static Prompt? TryAsk(int[] numbers, SeededRandom random)
    {
        IReadOnlyList<(int Node, int[] After)> trace = HeapTrace.Heapify(numbers);
        int[] nodes = [.. trace.Select(step => step.Node)];
        ArrayChoice.Wrong pushed = new(
            HeapTrace.Pushes(numbers)[^1],
            "That comes from pushing the numbers one by one; `heapify` works on the whole list, from the bottom.",
            "这是把各数逐个插入的结果；`heapify` 则是对整个列表自底向上处理。");
        ArrayChoice.Wrong[] others =
        [
            new(
                [.. numbers.Order()],
                "That list is sorted. It is a heap too, but `heapify` does not sort: it takes only linear time.",
                "这是排好序的列表。它也是堆，但 `heapify` 并不排序：它只用线性时间。"),
            new(
                HeapTrace.Repair(numbers, nodes.Reverse(), HeapTrace.SmallerChild, int.MaxValue)[^1].After,
                "Here the root came first and the last inner node last, so small numbers from far below cannot reach the top.",
                "这里从根开始处理，最后才轮到末尾的内部结点，深处的小数就到不了顶部。"),
            new(
                HeapTrace.Repair(numbers, nodes, HeapTrace.SmallerChild, levels: 1)[^1].After,
                "Here a number sinks by one level at most; it has to go on until no child is smaller.",
                "这里每个数最多下沉一层；其实应当一直下沉，直到没有更小的孩子。"),
            new(
                HeapTrace.Repair(numbers, nodes, HeapTrace.LargerChild, int.MaxValue)[^1].After,
                "Here the larger child was compared and moved up; the smaller one must become the parent.",
                "这里拿较大的孩子来比较并上移；应当成为父结点的是较小的孩子。"),
        ];
        random.Shuffle<ArrayChoice.Wrong>(others);
        return ArrayChoice.TryAsk(Ask(numbers), trace[^1].After, pushed, others, Why(trace));
    }

    private static LocalText Ask(int[] numbers) => new(
        $"`heapify` turns the list `{Notation.List(numbers)}` into a **min-heap**, from the bottom up. Which list results?",
        $"`heapify` 自底向上地把列表 `{Notation.List(numbers)}` 变成**最小堆**。得到的列表是哪一个？");

    private static LocalText Why(IReadOnlyList<(int Node, int[] After)> trace)
    {
        string block = Notation.Block(trace.Select(step => $"index {step.Node}: {Notation.List(step.After)}"));
        return new(
            $"From the last inner node, index {trace[0].Node}, back to the root each number sinks: it changes places with its smaller child as long as that is smaller. The list after each node:{block}",
            $"从最后一个内部结点（下标 {trace[0].Node}）往回直到根，依次让每个数下沉：只要较小的孩子比它小，就与该孩子交换。处理每个结点之后的列表：{block}");
    }
}
