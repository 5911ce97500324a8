using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>The denominator that online softmax ends with, in powers of 2 so that it is a fraction.</summary>
/// <remarks>
/// ℓ = ℓ·2^(m_old - m) + 2^(x - m) with m = max(m_old, x) (Milakov and Gimelshein 2018, arXiv 1805.02867, Algorithm 3, with 2 for e). All
/// numbers lie within four of each other, so every value is a small multiple of 1/16 or 1/8 and exact in a double.
/// </remarks>
internal sealed class OnlineSoftmaxGenerator : IQuestionGenerator
{
    private const int Spread = 4;

    /// <inheritdoc/>
    public string Name => "online-softmax";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) => Draws.FirstFit(seed, random =>
    {
        int low = random.Next(-3, 1);
        return TryAsk([.. Enumerable.Range(0, random.Next(3, 5)).Select(_ => random.Next(low, low + Spread))]);
    });

    /// <summary>The prompt, or null where the maximum comes first (then no rescaling is needed) or two errors give the same number.</summary>
    internal static Prompt? TryAsk(int[] row)
    {
        int max = row.Max();
        double right = row.Sum(x => Math.Pow(2, x - max));
        double unscaled = Fold(row, (_, _) => 0);
        double wrongSign = Fold(row, (old, m) => m - old);
        double plain = row.Sum(x => Math.Pow(2, x));
        return row[0] == max || new[] { right, unscaled, wrongSign, plain }.Distinct().Count() < 4
            ? null
            : NumberPrompt.Of(
                Ask(row),
                right,
                Tolerance.Within(0.001),
                [
                    NumberPrompt.Wrong(
                        unscaled,
                        "The old sum was not rescaled when the maximum rose; its terms still refer to the old maximum.",
                        "最大值变大时没有对旧的和重缩放，其中各项仍以旧的最大值为基准。"),
                    NumberPrompt.Wrong(
                        wrongSign,
                        "The exponent of the rescaling factor has the wrong sign; the factor is 2^(m_old - m_new), at most 1.",
                        "重缩放因子的指数符号反了；因子是 2^(m_old - m_new)，不超过 1。"),
                    NumberPrompt.Wrong(
                        plain,
                        "That is the plain sum of 2^x; the running maximum was never subtracted.",
                        "这是 2^x 的直接求和，从未减去运行最大值。"),
                ],
                Why(row));
    }

    private static LocalText Ask(int[] row) => new(
        $"Online softmax reads the row `{Notation.Sequence(row)}` from left to right and keeps the running maximum m and the denominator ℓ, with powers of **2** in place of e. What is ℓ at the end? (A fraction is welcome.)",
        $"在线 softmax 从左到右读入 `{Notation.Sequence(row)}`，同时维护运行最大值 m 和分母 ℓ，底数取 **2** 而不是 e。最后的 ℓ 是多少？（可以用分数作答。）");

    private static LocalText Why(int[] row)
    {
        string block = Notation.Block(Trace(row));
        return new(
            $"Each x gives m = max(m_old, x) and ℓ = ℓ_old · 2^(m_old - m) + 2^(x - m), so that all terms refer to the newest maximum:{block}",
            $"每读入一个 x，m = max(m_old, x)，ℓ = ℓ_old · 2^(m_old - m) + 2^(x - m)，使所有项都以最新的最大值为基准：{block}");
    }

    private static IEnumerable<string> Trace(int[] row)
    {
        int m = row[0];
        double sum = 1;
        yield return $"x = {row[0],2}   m = {m,2}   ℓ = 1";
        foreach (int x in row[1..])
        {
            int old = m;
            m = Math.Max(m, x);
            string before = Notation.Fraction(sum);
            sum = (sum * Math.Pow(2, old - m)) + Math.Pow(2, x - m);
            string rescaled = old == m ? before : $"{before} · {Notation.Fraction(Math.Pow(2, old - m))}";
            yield return $"x = {x,2}   m = {m,2}   ℓ = {rescaled} + {Notation.Fraction(Math.Pow(2, x - m))} = {Notation.Fraction(sum)}";
        }
    }

    /// <summary>The online loop with its own exponent of the rescaling factor, from the old and the new maximum.</summary>
    private static double Fold(int[] row, Func<int, int, int> exponent)
    {
        int m = row[0];
        double sum = 1;
        foreach (int x in row[1..])
        {
            int old = m;
            m = Math.Max(m, x);
            sum = (sum * Math.Pow(2, exponent(old, m))) + Math.Pow(2, x - m);
        }

        return sum;
    }
}
