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

    public static Question Rescaling { get; } = new(
        new QuestionId("flash-attention/rescaling"),
        Flash,
        Level.Understand,
        ["attention"],
        new QuestionContent.Authored(new Prompt(
            new LocalText(
                """
                A kernel keeps the running maximum `m` and the running sum `l` of one row.
                Then an element `x` larger than `m` arrives. What has to happen to `l` **before** `x` is counted?

                ```
                m_new = max(m, x)        l_new = ?        (m, l: floats, one pair a row)
                ```
                """,
                """
                某个内核为一行维护运行最大值 `m` 和运行和 `l`。这时来了一个大于 `m` 的元素 `x`。在把 `x` 计入**之前**，`l` 必须怎样处理？

                ```
                m_new = max(m, x)        l_new = ?
                ```
                """),
            new QuestionBody.Choice(
            [
                new(new LocalText("It is multiplied by `exp(m - m_new)`, which is below one.", "乘以小于一的 `exp(m - m_new)`。"), true, null),
                new(
                    new LocalText("It is multiplied by `exp(m_new - m)`, which is above one.", "乘以大于一的 `exp(m_new - m)`。"), false,
                    new LocalText("the old terms get smaller against a larger reference, not larger.", "基准变大后，旧的项应当变小，而不是变大。")),
                new(
                    new LocalText("It is set to zero, because every old term was taken against the wrong maximum.", "清零，因为旧的项都用错了最大值。"), false,
                    new LocalText("the old terms still count; only their common reference moves.", "旧的项仍然有效，变的只是共同的基准。")),
                new(
                    new LocalText("Nothing: the softmax is divided by `l` only once, at the very end.", "不用处理：softmax 到最后才除以 `l` 一次。"), false,
                    new LocalText("a sum of terms with two references is the sum of neither.", "混用两个基准的和没有意义。")),
            ]),
            new LocalText(
                """
                Each term of *l* was `exp(x_i - m)`. Against the new maximum it has to be `exp(x_i - m_new)`, and the quotient of the two
                is the same for every term: `exp(m - m_new)`. One multiplication therefore moves the whole sum to the new reference,
                and the element itself is added afterwards as `exp(x - m_new)`, which is 1.
                """,
                "*l* 的每一项原来是 `exp(x_i - m)`，换到新的最大值后应为 `exp(x_i - m_new)`，两者之商对每一项都相同：`exp(m - m_new)`。所以一次乘法就把整个和换到新的基准；随后再把新元素作为 `exp(x - m_new)`（即 1）加进去。"))),
        new QuestionSource("Milakov and Gimelshein 2018, Algorithm 3", Url: "https://arxiv.org/abs/1805.02867"))
    {
        Hint = new LocalText("Write one old term with the new maximum and divide it by what it was.", "用新的最大值写出一个旧的项，再除以它原来的值。"),
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
