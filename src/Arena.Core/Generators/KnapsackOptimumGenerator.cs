using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>The best value of a small 0/1 knapsack that is not solved by greed.</summary>
/// <remarks>Drawn so that picking by value per volume misses the optimum and repeating items would beat it; few free draws do.</remarks>
internal sealed class KnapsackOptimumGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "knapsack-optimum";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) => Draws.FirstFit(seed, random =>
    {
        int capacity = random.Next(7, 12);
        return TryAsk([.. Enumerable.Range(0, random.Next(4, 5)).Select(_ => KnapsackItem.Draw(random))], capacity);
    });

    /// <summary>The prompt, or null where greed by density or repeating items gives the right value too, or one item is the answer.</summary>
    internal static Prompt? TryAsk(KnapsackItem[] items, int capacity)
    {
        IReadOnlyList<int[]> rows = KnapsackRows.AfterEach(items, capacity, KnapsackRows.Descending);
        int best = rows[^1][capacity];
        int unbounded = KnapsackRows.AfterEach(items, capacity, KnapsackRows.Ascending)[^1][capacity];
        int[] byDensity = Greedy(items, capacity, item => (double)item.Value / item.Volume);
        int[] byValue = Greedy(items, capacity, item => item.Value);
        int[] chosen = Chosen(items, capacity, rows);
        if (Total(items, byDensity) == best || unbounded == best || chosen.Length < 2)
        {
            return null;
        }

        return NumberPrompt.Of(
            Ask(items, capacity),
            best,
            Tolerance.Exact,
            [
                NumberPrompt.Wrong(
                    Total(items, byDensity),
                    $"That is greed by value per volume: it takes {Names(byDensity)}.",
                    $"这是按性价比贪心的结果：取了 {Names(byDensity)}。"),
                NumberPrompt.Wrong(
                    unbounded,
                    "That takes an item more than once, as in the unbounded knapsack.",
                    "这样会重复取同一件物品，那是完全背包。"),
                NumberPrompt.Wrong(
                    Total(items, byValue),
                    $"That is greed by value: it takes {Names(byValue)}.",
                    $"这是按价值贪心的结果：取了 {Names(byValue)}。"),
            ],
            Why(items, capacity, rows, chosen));
    }

    private static LocalText Ask(KnapsackItem[] items, int capacity)
    {
        string block = Notation.Block([string.Join("  ", items.Select((item, i) => $"{Letter(i)} {item}"))]);
        return new(
            $"0/1 knapsack: each of the items (volume, value) below can be taken at most once, and the total volume must not exceed **{capacity}**. What is the largest total value?{block}",
            $"0/1 背包：下列物品（体积，价值）每件至多取一次，总体积不得超过 **{capacity}**。最大总价值是多少？{block}");
    }

    private static LocalText Why(KnapsackItem[] items, int capacity, IReadOnlyList<int[]> rows, int[] chosen)
    {
        string names = Names(chosen);
        string volumes = string.Join(" + ", chosen.Select(i => Notation.Whole(items[i].Volume)));
        string values = string.Join(" + ", chosen.Select(i => Notation.Whole(items[i].Value)));
        string sums = $"{volumes} = {chosen.Sum(i => items[i].Volume)} <= {capacity}";
        string worth = $"{values} = {Total(items, chosen)}";
        string block = Notation.Block(items.Select((_, i) => $"{Letter(i)}: {Notation.List(rows[i])}"));
        return new(
            $"{names} fit ({sums}) and are worth {worth}. The row `f[0..{capacity}]` after each item shows at its end that nothing is better:{block}",
            $"{names} 放得下（{sums}），价值为 {worth}。处理每件物品之后的 `f[0..{capacity}]` 如下，行末表明没有更好的选法：{block}");
    }

    /// <summary>Indices of the items that greed takes, in the order of the list; of equal items the first one goes first.</summary>
    private static int[] Greedy(KnapsackItem[] items, int capacity, Func<KnapsackItem, double> merit)
    {
        var taken = new List<int>();
        int room = capacity;
        foreach (int i in Enumerable.Range(0, items.Length).OrderByDescending(i => merit(items[i])))
        {
            if (items[i].Volume <= room)
            {
                room -= items[i].Volume;
                taken.Add(i);
            }
        }

        return [.. taken.Order()];
    }

    /// <summary>Indices of one best choice, traced back through the rows; where leaving an item out is as good, it is left out.</summary>
    private static int[] Chosen(KnapsackItem[] items, int capacity, IReadOnlyList<int[]> rows)
    {
        var chosen = new List<int>();
        int room = capacity;
        for (int i = items.Length - 1; i >= 0; i--)
        {
            int without = i == 0 ? 0 : rows[i - 1][room];
            if (rows[i][room] != without)
            {
                chosen.Insert(0, i);
                room -= items[i].Volume;
            }
        }

        return [.. chosen];
    }

    private static int Total(KnapsackItem[] items, int[] chosen) => chosen.Sum(i => items[i].Value);

    private static string Letter(int index) => ((char)('A' + index)).ToString();

    private static string Names(int[] indices) => string.Join(" + ", indices.Select(Letter));
}
