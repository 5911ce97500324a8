using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.TestKit;
using Arena.Tui.Hosting;

namespace Arena.Tui.Tests.ScreenTests;

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

    private static readonly DateOnly Today = DateOnly.FromDateTime(Clock.Morning.Date);

    public static HomeFigures FirstStart { get; } = new(
        new Overview
        {
            Today = Today,
            Due = 0,
            New = 5,
            Unseen = 63,
            Learning = 0,
            TotalReviews = 0,
            Tally = new DayTally(Today),
            DailyGoal = 20,
            Streak = new Streak(0, 0),
            Level = PlayerLevel.Of(0),
            Decks = Decks(due: 0, learning: 0, fresh: 5, seen: 0),
            NextWeek = [0, 0, 0, 0, 0, 0, 0],
        },
        [.. Challenges.Select(challenge => challenge with { Best = null, BestRatio = null, Rank = null, Submissions = 0 })]);

    public static HomeFigures WithWork { get; } = new(
        FirstStart.Study with
        {
            Due = 23,
            New = 3,
            Learning = 2,
            NextLearning = Clock.Morning.AddMinutes(4),
            TotalReviews = 160,
            Tally = new DayTally(Today) { Reviews = 6 },
            Streak = new Streak(12, 31),
            Level = PlayerLevel.Of(2340),
            Estimate = TimeSpan.FromMinutes(9),
            Decks = Decks(due: 9, learning: 2, fresh: 1, seen: 12),
            NextWeek = [18, 15, 9, 21, 12, 8, 0],
        },
        Challenges);

    public static HomeFigures AllDone { get; } = WithWork with
    {
        Study = WithWork.Study with
        {
            Due = 0,
            New = 0,
            Learning = 0,
            NextLearning = null,
            NextDay = Today.AddDays(1),
            Tally = new DayTally(Today) { Reviews = 31, MetGoal = true },
            Streak = new Streak(13, 31),
            Decks = Decks(due: 0, learning: 0, fresh: 0, seen: 14),
        },
    };

    private static IReadOnlyList<DeckFigures> Decks(int due, int learning, int fresh, int seen) =>
    [
        new(new DeckId("02-flash-attention"), new LocalText("Flash attention", "Flash attention（键值缓存）"), due, 0, fresh, seen, 18),
        new(new DeckId("10-knapsack"), new LocalText("The knapsack problem", "背包问题"), due, learning, fresh, seen, 21),
        new(new DeckId("11-heapq"), new LocalText("Heaps and priority queues", "堆与优先队列"), Math.Max(0, due - 4), 0, fresh, seen, 24),
    ];
}
