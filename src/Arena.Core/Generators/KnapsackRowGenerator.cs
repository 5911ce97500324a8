using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>The row of the one-dimensional 0/1 knapsack after one more item, or after all items.</summary>
/// <remarks>Tianyi Cui, Nine Lectures on Knapsack, 2.0, section 1.2.</remarks>
internal sealed class KnapsackRowGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "knapsack-row";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) => Draws.FirstFit(seed, random =>
    {
        int capacity = random.Next(6, 9);
        KnapsackItem[] items = [.. Enumerable.Range(0, 3).Select(_ => KnapsackItem.Draw(random))];
        return random.Next(0, 1) == 0
            ? TryAskNext(KnapsackRows.AfterEach(items[..2], capacity, KnapsackRows.Descending)[^1], items[2], random)
            : TryAskLast(items, capacity, random);
    });

    /// <summary>Asks for the row after <paramref name="item"/>, given the <paramref name="row"/> before it.</summary>
    internal static Prompt? TryAskNext(int[] row, KnapsackItem item, SeededRandom random)
    {
        int capacity = row.Length - 1;
        return TryAsk(
            new(
                $"In the 0/1 knapsack, `f[j]` is the largest value within capacity `j`. The row `f[0..{capacity}]` is `{Notation.List(row)}`. Now comes an item of volume v = {item.Volume} and value w = {item.Value}. Which row stands there after the loop over `j`, from {capacity} **down** to v?",
                $"在 0/1 背包中，`f[j]` 是容量为 `j` 时的最大价值。`f[0..{capacity}]` 这一行现在是 `{Notation.List(row)}`。接着处理体积 v = {item.Volume}、价值 w = {item.Value} 的物品，`j` 从 {capacity} **递减**到 v。循环结束后这一行是什么？"),
            step => step(row, item),
            WhyNext(row, item),
            random);
    }

    /// <summary>Asks for the row after all <paramref name="items"/>.</summary>
    internal static Prompt? TryAskLast(KnapsackItem[] items, int capacity, SeededRandom random)
    {
        string list = string.Join(' ', items);
        IEnumerable<string> trace = items
            .Zip(KnapsackRows.AfterEach(items, capacity, KnapsackRows.Descending), (item, row) => $"{item} -> {Notation.List(row)}");
        string block = Notation.Block(trace);
        return TryAsk(
            new(
                $"A 0/1 knapsack of capacity {capacity} is solved with one row, `f[0..{capacity}]`, all zeros at first. The items (v, w) = (volume, value) come in this order: `{list}`. For each, `j` runs from {capacity} **down** to v. Which row stands there at the end?",
                $"用一行 `f[0..{capacity}]` 求解容量为 {capacity} 的 0/1 背包，初值全为零。物品 (v, w) =（体积，价值）的处理顺序为 `{list}`，对每件物品 `j` 都从 {capacity} **递减**到 v。最后这一行是什么？"),
            step => KnapsackRows.AfterEach(items, capacity, step)[^1],
            new(
                $"Each step is `f[j] = max(f[j], f[j - v] + w)`: leave the item out, or make room and take it. Since `j` goes down, `f[j - v]` is still a value without the item. The row after each item:{block}",
                $"每一步都是 `f[j] = max(f[j], f[j - v] + w)`：不取该物品，或者腾出空间取它。由于 `j` 递减，`f[j - v]` 仍是不含该物品时的值。处理每件物品之后的行：{block}"),
            random);
    }

    private static Prompt? TryAsk(
        LocalText ask, Func<Func<int[], KnapsackItem, int[]>, int[]> rowWith, LocalText why, SeededRandom random)
    {
        ArrayChoice.Wrong ascending = new(
            rowWith(KnapsackRows.Ascending),
            "Here `j` ran upwards: `f[j - v]` may hold the item already, so it is taken more than once.",
            "这里 `j` 是递增的：`f[j - v]` 可能已含有当前物品，于是同一件被取了不止一次。");
        ArrayChoice.Wrong[] others =
        [
            new(
                rowWith(KnapsackRows.WithoutMax),
                "The maximum was forgotten: the item is taken even where leaving it out is better.",
                "忘了取最大值：即使不取更好，也还是取了该物品。"),
            new(
                rowWith(KnapsackRows.WithoutRoom),
                "The value was added to `f[j]` without making room; it belongs on top of `f[j - v]`.",
                "没有腾出空间，就把价值加到了 `f[j]` 上；应当加在 `f[j - v]` 上。"),
            new(
                rowWith(KnapsackRows.WithoutLastStep),
                "The loop ended before `j = v`, where the item just fits.",
                "循环在 `j = v` 之前就结束了，而该物品在那里恰好放得下。"),
        ];
        random.Shuffle<ArrayChoice.Wrong>(others);
        return ArrayChoice.TryAsk(ask, rowWith(KnapsackRows.Descending), ascending, others, why);
    }

    private static LocalText WhyNext(int[] row, KnapsackItem item)
    {
        string block = Notation.Block(
        [
            Line("j", row.Select((_, j) => Notation.Whole(j))),
            Line("f[j] before", row.Select(old => Notation.Whole(old))),
            Line("f[j - v] + w", row.Select((_, j) => j >= item.Volume ? Notation.Whole(row[j - item.Volume] + item.Value) : "-")),
            Line("f[j] after", KnapsackRows.Descending(row, item).Select(value => Notation.Whole(value))),
        ]);
        return new(
            $"From `j` = v on, `f[j]` becomes the larger of `f[j]` and `f[j - v] + w`. Since `j` goes down, both are values of the old row:{block}",
            $"从 `j` = v 起，`f[j]` 变为 `f[j]` 与 `f[j - v] + w` 中较大的一个。由于 `j` 递减，两者都取自旧的一行：{block}");
    }

    private static string Line(string name, IEnumerable<string> cells) => $"{name,-12}{string.Concat(cells.Select(cell => $"{cell,4}"))}";
}
