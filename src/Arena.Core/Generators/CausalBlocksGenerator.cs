using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>How many blocks of a causal attention matrix have to be computed.</summary>
/// <remarks>T(T + 1)/2 of T² square blocks: those above the diagonal are masked as a whole (Dao 2023, arXiv 2307.08691, Section 3.1).</remarks>
internal sealed class CausalBlocksGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "causal-blocks";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed)
    {
        var random = new SeededRandom(seed);
        return Ask(random.Next(3, 32), 16 << random.Next(0, 3));
    }

    /// <summary>The prompt for <paramref name="t"/> blocks of <paramref name="b"/> rows in each direction; t at least 3.</summary>
    internal static Prompt Ask(int t, int b)
    {
        int answer = t * (t + 1) / 2;
        return NumberPrompt.Of(
            new(
                $"Causal self-attention over N = {t * b} tokens is computed in square blocks of {b} × {b} scores. A block that the mask hides **completely** is skipped. How many blocks are computed?",
                $"对 N = {t * b} 个 token 做因果自注意力，分数按 {b} × {b} 的方块计算。被掩码**完全**遮住的块直接跳过。实际要计算多少个块？"),
            answer,
            Tolerance.Exact,
            [
                NumberPrompt.Wrong(t * t, "Those are all blocks, as without a mask.", "这是全部的块数，相当于没有掩码。"),
                NumberPrompt.Wrong(
                    ((t * t) + 1) / 2,
                    "That is half of all blocks; the diagonal, which is hidden only in part, makes it more than half.",
                    "这是全部块数的一半；对角线上的块只被遮住一部分，所以要多于一半。"),
                NumberPrompt.Wrong(
                    t * (t - 1) / 2,
                    "The diagonal is missing: its blocks are hidden only in part.",
                    "漏了对角线：那里的块只被遮住一部分。"),
            ],
            new(
                $"There are T = {t * b}/{b} = {t} blocks in each direction. Row i of blocks, counted from 1, needs the blocks 1 to i, the one on the diagonal included: 1 + 2 + … + T = T(T + 1)/2 = {t} · {t + 1}/2 = {answer} of {t * t}. The {t} blocks on the diagonal still need the mask inside.",
                $"每个方向有 T = {t * b}/{b} = {t} 个块。第 i 行块（从 1 数起）需要第 1 到第 i 块，包括对角线上的那一块：1 + 2 + … + T = T(T + 1)/2 = {t} · {t + 1}/2 = {answer}，总数为 {t * t}。对角线上的 {t} 个块内部仍需掩码。"));
    }
}
