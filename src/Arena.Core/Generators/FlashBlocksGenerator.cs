using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>Block sizes and block counts of FlashAttention for a given SRAM.</summary>
/// <remarks>Bc = ⌈M/(4d)⌉, Br = min(Bc, d), Tc = ⌈N/Bc⌉, Tr = ⌈N/Br⌉ (Dao et al. 2022, arXiv 2205.14135, Algorithm 1).</remarks>
internal sealed class FlashBlocksGenerator : IQuestionGenerator
{
    /// <summary>Sizes of one instance, in elements of the matrices; all at least 1.</summary>
    internal readonly record struct Sizes(int M, int D, int N)
    {
        public int Bc => Ceiling(M, 4 * D);

        public int Br => Math.Min(Bc, D);

        public int Tc => Ceiling(N, Bc);

        public int Tr => Ceiling(N, Br);

        /// <summary>Bc with the error that a single block has the SRAM to itself.</summary>
        public int WholeBc => Ceiling(M, D);

        public int WholeBr => Math.Min(WholeBc, D);
    }

    /// <inheritdoc/>
    public string Name => "flash-blocks";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed) => Draws.FirstFit(seed, random =>
    {
        // Round numbers in both senses: powers of two mostly divide without rest, thousands mostly do not.
        bool isBinary = random.Next(0, 1) == 0;
        var sizes = new Sizes(
            M: random.Next(2, 64) * (isBinary ? 1024 : 1000),
            D: 16 << random.Next(0, 3),
            N: random.Next(4, 40) * (random.Next(0, 1) == 0 ? 64 : 100));
        int asked = random.Next(0, 3);
        bool isTrivial = sizes.Bc < 4 || sizes.N < 2 * sizes.Bc;
        return isTrivial ? null : Fit(asked switch
        {
            0 => AskBc(sizes),
            1 => AskBr(sizes),
            2 => AskTc(sizes),
            _ => AskTr(sizes),
        });
    });

    /// <summary>How many rows a block of K and V has.</summary>
    internal static Prompt AskBc(Sizes s) => Ask(
        s,
        "How many rows does one block of K and V have (`Bc`)?",
        "K 和 V 的一个块各有多少行（`Bc`）？",
        s.Bc,
        [
            NumberPrompt.Wrong(s.M / (4 * s.D), "That is rounded down; the algorithm rounds up.", "这里向下取整了；算法是向上取整。"),
            NumberPrompt.Wrong(s.WholeBc, "That is M/d: one block would fill the SRAM, but four share it.", "这是 M/d：一个块就会占满 SRAM，而实际要放四个块。"),
            NumberPrompt.Wrong(s.Br, "That is `Br`: only the blocks of Q and O are capped at d.", "这是 `Br`：只有 Q 和 O 的块以 d 为上限。"),
        ],
        BcOf(s));

    /// <summary>How many rows a block of Q and O has.</summary>
    internal static Prompt AskBr(Sizes s) => Ask(
        s,
        "How many rows does one block of Q and O have (`Br`)?",
        "Q 和 O 的一个块各有多少行（`Br`）？",
        s.Br,
        [
            NumberPrompt.Wrong(s.Bc, "That is `Bc`; the blocks of Q and O are capped at d.", "这是 `Bc`；Q 和 O 的块还要以 d 为上限。"),
            NumberPrompt.Wrong(s.WholeBr, "That starts from M/d, but four blocks share the SRAM.", "这里从 M/d 出发，但 SRAM 要放四个块。"),
            NumberPrompt.Wrong(Math.Min(s.M / (4 * s.D), s.D), "That is rounded down; the algorithm rounds up.", "这里向下取整了；算法是向上取整。"),
            NumberPrompt.Wrong(s.WholeBc, "That is M/d: four blocks share the SRAM, and d is a cap.", "这是 M/d：SRAM 要放四个块，而且 d 是上限。"),
        ],
        $"{BcOf(s)}\n{BrOf(s)}");

    /// <summary>Into how many blocks K and V are cut.</summary>
    internal static Prompt AskTc(Sizes s) => Ask(
        s,
        "Into how many blocks are K and V cut (`Tc`)?",
        "K 和 V 各被切成多少块（`Tc`）？",
        s.Tc,
        [
            NumberPrompt.Wrong(s.N / s.Bc, "That is rounded down; the last block, though not full, counts too.", "这里向下取整了；最后一块虽然不满，也要计入。"),
            NumberPrompt.Wrong(s.Tr, "That is `Tr`, with the rows of a block of Q.", "这是 `Tr`，用的是 Q 的块的行数。"),
            NumberPrompt.Wrong(Ceiling(s.N, s.WholeBc), "That starts from M/d, but four blocks share the SRAM.", "这里从 M/d 出发，但 SRAM 要放四个块。"),
        ],
        $"{BcOf(s)}\nTc = ⌈N/Bc⌉ = ⌈{s.N}/{s.Bc}⌉ = {s.Tc}");

    /// <summary>Into how many blocks Q and O are cut.</summary>
    internal static Prompt AskTr(Sizes s) => Ask(
        s,
        "Into how many blocks are Q and O cut (`Tr`)?",
        "Q 和 O 各被切成多少块（`Tr`）？",
        s.Tr,
        [
            NumberPrompt.Wrong(s.N / s.Br, "That is rounded down; the last block, though not full, counts too.", "这里向下取整了；最后一块虽然不满，也要计入。"),
            NumberPrompt.Wrong(s.Tc, "That takes `Br` for as large as `Bc`, but d caps it.", "这里把 `Br` 当成和 `Bc` 一样大，但它以 d 为上限。"),
            NumberPrompt.Wrong(Ceiling(s.N, s.WholeBr), "That starts from M/d, but four blocks share the SRAM.", "这里从 M/d 出发，但 SRAM 要放四个块。"),
        ],
        $"{BcOf(s)}\n{BrOf(s)}\nTr = ⌈N/Br⌉ = ⌈{s.N}/{s.Br}⌉ = {s.Tr}");

    private static Prompt Ask(Sizes s, string english, string chinese, int answer, IEnumerable<Mistake> mistakes, string steps)
    {
        string block = Notation.Block([steps]);
        return NumberPrompt.Of(
            new(
                $"FlashAttention (2022, Algorithm 1): the SRAM holds M = {s.M} elements, the head dimension is d = {s.D}, the sequence length N = {s.N}. {english}",
                $"FlashAttention（2022，算法 1）：SRAM 可容纳 M = {s.M} 个元素，头维度 d = {s.D}，序列长度 N = {s.N}。{chinese}"),
            answer,
            Tolerance.Exact,
            mistakes,
            new(
                $"One block each of Q, K, V and O, with rows of length d, shares the SRAM; every division is rounded up:{block}",
                $"Q、K、V、O 各有一个块同时放在 SRAM 中，每行长度为 d；每次除法都向上取整：{block}"));
    }

    private static Prompt? Fit(Prompt prompt) => prompt.Body is QuestionBody.Number { Mistakes.Count: >= 2 } ? prompt : null;

    private static string BcOf(Sizes s) => $"Bc = ⌈M/(4d)⌉ = ⌈{s.M}/{4 * s.D}⌉ = {s.Bc}";

    private static string BrOf(Sizes s) => $"Br = min(Bc, d) = min({s.Bc}, {s.D}) = {s.Br}";

    private static int Ceiling(int dividend, int divisor) => (dividend + divisor - 1) / divisor;
}
