using Arena.Core;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Time;
using Arena.TestKit;

namespace Arena.Tui.Tests.ScreenTests;

/// <summary>Sessions for screens, their texts written out because they stand in goldens.</summary>
internal static class Sessions
{
    private static readonly DeckId Heapq = new("11-heapq");
    private static readonly DeckId Flash = new("02-flash-attention");

    public static Question Scaling { get; } = new(
        new QuestionId("flash-attention/scaling"),
        Flash,
        Level.Understand,
        ["attention"],
        new QuestionContent.Authored(new Prompt(
            new LocalText(
                """
                In scaled dot-product attention the scores are divided by `sqrt(d_k)`.
                What goes wrong when `d_k` is large and this division is **left out**?

                ```
                softmax( Q K^T / sqrt(d_k) ) V          Q,K: [n, d_k]   V: [n, d_v]
                ```
                """,
                """
                缩放点积注意力把分数除以 `sqrt(d_k)`。当 `d_k` 很大而**不做**这一除法时，会出现什么问题？请从方差与 softmax 的角度考虑。

                ```
                softmax( Q K^T / sqrt(d_k) ) V
                ```
                """),
            new QuestionBody.Choice(
            [
                new(new LocalText("Dot products grow in variance, softmax saturates, gradients vanish.", "点积的方差增大，softmax 饱和，梯度消失。"), true, null),
                new(
                    new LocalText("The output no longer sums to one, so values drift across layers.", "输出之和不再为一，数值会在层间漂移。"), false,
                    new LocalText("softmax rows sum to one with any scale.", "无论如何缩放，softmax 的每一行之和都是一。")),
                new(
                    new LocalText("Memory for the score matrix grows from `O(n d_k)` to `O(n^2 d_k)`.", "分数矩阵的内存从 `O(n d_k)` 增长到 `O(n^2 d_k)`。"), false,
                    new LocalText("the score matrix is `[n, n]` either way.", "分数矩阵始终是 `[n, n]`。")),
                new(
                    new LocalText("Only numerical precision suffers; training gives the same result.", "缩放只影响数值精度，训练结果不变。"), false,
                    new LocalText("the gradient itself vanishes, whatever the precision.", "消失的是梯度本身，与精度无关。")),
            ]),
            new LocalText(
                """
                If the entries of *q* and *k* are independent with mean 0 and variance 1, their dot product has mean 0 and variance `d_k`.
                For `d_k = 64` the standard deviation is 8: one score dominates, the softmax is close to one-hot and its Jacobian is close to zero.
                Dividing by `sqrt(d_k)` brings the variance back to 1.
                """,
                "如果 *q* 与 *k* 的分量相互独立、均值为 0、方差为 1，那么它们的点积均值为 0、方差为 `d_k`。当 `d_k = 64` 时标准差为 8：一个分数占据主导，softmax 接近独热，其雅可比矩阵接近零。除以 `sqrt(d_k)` 使方差回到 1。"))),
        new QuestionSource("Vaswani et al. 2017, section 3.2.1, footnote 4", Url: "https://arxiv.org/abs/1706.03762"))
    {
        Hint = new LocalText("What is the variance of a sum of `d_k` independent products?", "`d_k` 个独立乘积之和的方差是多少？"),
    };

    public static Question Parent { get; } = new(
        new QuestionId("heapq/height"),
        Heapq,
        Level.Apply,
        ["heap"],
        new QuestionContent.Authored(new Prompt(
            new LocalText("What share of the keys of a full 4-ary heap of *many* levels are leaves?", "一个层数很多的满四叉堆中，叶子占全部键的比例是多少？"),
            new QuestionBody.Number(
                0.75, "3/4", Tolerance.Within(0.001), LocalText.Same("of all keys"),
                [new(0.5, "1/2", new LocalText("one half holds for a *binary* heap.", "二分之一是二叉堆的情形。"))]),
            new LocalText("Each level holds three times as many keys as all levels above it together.", "每一层的键数是其上所有层之和的三倍。"))),
        new QuestionSource("Williams 1964; Johnson 1975", new LocalText("section 2", "第 2 节")));

    public static Question Ratio { get; } = Parent with
    {
        Id = new QuestionId("heapq/ratio"),
        Content = new QuestionContent.Authored(new Prompt(
            LocalText.Same("sqrt(2) = ?"), new QuestionBody.Number(1.41421356, "1.41421356", Tolerance.Within(0.0001), null, []), LocalText.Same("Because."))),
    };

    /// <summary>A session of the given questions, all new.</summary>
    public static SessionState Of(params Question[] questions)
    {
        Catalog catalog = new(
            [.. questions.GroupBy(question => question.Deck).Select(group =>
                new Deck(group.Key, LocalText.Same(group.Key.ShortName), "test", "MIT", new DateOnly(2026, 1, 1), [.. group]))],
            []);
        SessionOptions options = new(new Seed(7), StudyFold.Default, new StudyCalendar(TimeZoneInfo.Utc));
        DayPlan plan = DayPlan.Of(catalog, StudyRecord.Empty, options.Fold.Scheduler, options.Calendar, Clock.Morning, newToday: 50);
        return SessionState.Start(plan, StudyRecord.Empty, leftOutside: 0, options, Clock.Morning);
    }

    /// <summary>The key, from 1, of the right option of the choice on screen.</summary>
    public static int RightKey(SessionState session) =>
        session.Current?.Prompt.Body is QuestionBody.Choice choice ? choice.RightIndex + 1 : throw new InvalidOperationException("No choice on screen.");
}
