using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>The array of a min-heap after several pushes.</summary>
/// <remarks>Append, then rise while the parent is larger (CPython 3.11, Lib/heapq.py, heappush). Numbers are distinct: with equal ones
/// implementations differ.</remarks>
internal sealed class HeapPushGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "heap-push";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) =>
        Draws.FirstFit(seed, random => TryAsk(random.Distinct(random.Next(5, 8), 1, 99), random));

    /// <summary>The prompt for <paramref name="numbers"/>, or null where the typical errors do no harm.</summary>
    internal static Prompt? TryAsk(int[] numbers, SeededRandom random)
    {
        IReadOnlyList<int[]> trace = HeapTrace.Pushes(numbers);
        ArrayChoice.Wrong heapified = new(
            HeapTrace.Heapify(numbers)[^1].After,
            "That is what `heapify` makes of the whole list; here the numbers come one by one.",
            "这是对整个列表做一次 `heapify` 的结果；这里的数是逐个插入的。");
        ArrayChoice.Wrong[] others =
        [
            new(
                [.. numbers.Order()],
                "That list is sorted. It is a heap too, but a push orders only the path from the new leaf to the root.",
                "这是排好序的列表。它也是堆，但一次插入只调整从新叶子到根的那条路径。"),
            new(
                numbers,
                "The numbers were only appended; none of them rose above a larger parent.",
                "这里只是追加到末尾，没有让任何数上浮到比它大的父结点之上。"),
            new(
                HeapTrace.Pushes(numbers, levels: 1)[^1],
                "Here a number rises by one level at most; it has to go on until its parent is smaller.",
                "这里每个数最多上浮一层；其实应当一直上浮，直到父结点比它小。"),
            new(
                [.. HeapTrace.Pushes(numbers.Select(number => -number))[^1].Select(number => -number)],
                "That is a max-heap: the larger number rose. `heapq` keeps the smallest one in front.",
                "这是最大堆，上浮的是较大的数；`heapq` 则把最小的数放在最前面。"),
        ];
        random.Shuffle<ArrayChoice.Wrong>(others);
        return ArrayChoice.TryAsk(Ask(numbers), trace[^1], heapified, others, Why(numbers, trace));
    }

    private static LocalText Ask(int[] numbers) => new(
        $"`heappush` puts the numbers `{Notation.Sequence(numbers)}`, in this order, into an empty **min-heap**. Which list results?",
        $"用 `heappush` 把 `{Notation.Sequence(numbers)}` 按此顺序逐个插入一个空的**最小堆**。最后得到的列表是哪一个？");

    private static LocalText Why(int[] numbers, IReadOnlyList<int[]> trace)
    {
        string block = Notation.Block(numbers.Zip(trace, (number, after) => $"{number,2} -> {Notation.List(after)}"));
        return new(
            $"Each number is appended, then changes places with its parent as long as the parent is larger:{block}",
            $"每个数先追加到末尾，只要父结点比它大，就与父结点交换：{block}");
    }
}
