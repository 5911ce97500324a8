using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.TestKit;
using Arena.Tui.Hosting;

namespace Arena.Tui.Tests.Screens;

/// <summary>Numbers for screens, written out because they stand in goldens.</summary>
internal static class Figures
{
    public static IReadOnlyList<ChallengeSummary> Challenges { get; } =
    [
        new()
        {
            Id = new("heap"),
            Title = new("Binary heap", "二叉堆"),
            Statement = new(
                """
                Implement a minimum heap over `int` keys.

                - `Push(key)` adds a key.
                - `Pop()` takes the smallest key out and returns it.

                Keys may repeat. After *n* pushes and *n* pops the keys must have come out **in order**.

                ```csharp
                public interface IHeap
                {
                    void Push(int key);
                    int Pop();
                }
                ```

                Each call must take time proportional to the logarithm of the number of keys, or less. The largest case has 1 000 000 keys.
                """,
                "实现一个 `int` 键的最小堆。\n\n`Pop()` 取出并返回最小的键；键可以重复。"),
            Tracks = ["cpu"],
            Best = Verdict.Accepted,
            Passed = 12,
            Of = 12,
            BestRatio = new Ratio(0.93, 0.91, 0.95),
            Rank = 2,
            BoardSize = 3,
            Submissions = 4,
        },
        new()
        {
            Id = new("knapsack"),
            Title = new("0/1 knapsack", "0/1 背包"),
            Statement = LocalText.Same("Largest value within the weight."),
            Tracks = ["cpu"],
            Best = Verdict.WrongAnswer,
            Passed = 7,
            Of = 12,
            Submissions = 1,
        },
        new()
        {
            Id = new("attention"),
            Title = new("Scaled dot-product attention", "缩放点积注意力"),
            Statement = LocalText.Same("softmax(Q Kᵀ) V"),
            Tracks = ["cpu", "gpu"],
        },
    ];

    public static HomeFigures FirstStart { get; } = new()
    {
        Due = 0,
        New = 5,
        Learning = 0,
        DoneToday = 0,
        DailyGoal = 20,
        StreakDays = 0,
        BestStreakDays = 0,
        Level = 1,
        Xp = 0,
        LevelBeginsAt = 0,
        NextLevelAt = 100,
        Decks = Decks(due: 0, learning: 0, fresh: 5),
        Challenges = [.. Challenges.Select(challenge => challenge with { Best = null, BestRatio = null, Rank = null, Submissions = 0 })],
    };

    public static HomeFigures WithWork { get; } = FirstStart with
    {
        Due = 23,
        New = 3,
        Learning = 2,
        NextLearning = Clock.Morning.AddMinutes(4),
        DoneToday = 6,
        StreakDays = 12,
        BestStreakDays = 31,
        Level = 7,
        Xp = 2340,
        LevelBeginsAt = 2100,
        NextLevelAt = 2800,
        Decks = Decks(due: 9, learning: 2, fresh: 1),
        Challenges = Challenges,
    };

    public static HomeFigures AllDone { get; } = WithWork with
    {
        Due = 0,
        New = 0,
        Learning = 0,
        NextLearning = null,
        NextDue = new DateTimeOffset(2026, 3, 11, 4, 0, 0, TimeSpan.Zero),
        DoneToday = 31,
        StreakDays = 13,
        Decks = Decks(due: 0, learning: 0, fresh: 0),
    };

    private static IReadOnlyList<DeckWork> Decks(int due, int learning, int fresh) =>
    [
        new(new DeckId("02-flash-attention"), new LocalText("Flash attention", "Flash attention（键值缓存）"), due, 0, fresh, 18),
        new(new DeckId("10-knapsack"), new LocalText("The knapsack problem", "背包问题"), due, learning, fresh, 21),
        new(new DeckId("11-heapq"), new LocalText("Heaps and priority queues", "堆与优先队列"), Math.Max(0, due - 4), 0, fresh, 24),
    ];
}
