using System.Numerics;
using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>Index arithmetic of a binary heap kept in a list from index 0: parent, child, depth, or first leaf.</summary>
/// <remarks>Children of k are 2k + 1 and 2k + 2 (CPython 3.11, Lib/heapq.py); depth of k is ⌊log₂(k + 1)⌋.</remarks>
internal sealed class HeapIndexGenerator : IQuestionGenerator
{
    /// <inheritdoc/>
    public string Name => "heap-index";

    /// <inheritdoc/>
    public Prompt Generate(Seed seed)
    {
        var random = new SeededRandom(seed);
        int k = random.Next(5, 60);
        return random.Next(0, 3) switch
        {
            0 => Parent(k),
            1 => RightChild(k),
            2 => Depth(k),
            _ => FirstLeaf(k),
        };
    }

    private static Prompt Parent(int k) => Ask(
        $"A binary heap lies in a list, counting from 0. Which index is the **parent** of index {k}?",
        $"二叉堆存放在列表中，下标从 0 开始。下标 {k} 的**父结点**的下标是多少？",
        (k - 1) / 2,
        [
            NumberPrompt.Wrong(k / 2, "That is `k // 2`, the rule when counting starts at 1.", "这是 `k // 2`，即下标从 1 开始时的公式。"),
            NumberPrompt.Wrong((2 * k) + 1, "That is a child: it leads down.", "这是孩子的下标，方向朝下。"),
        ],
        $"The children of p are 2p + 1 and 2p + 2, so the parent of k is ⌊(k - 1) / 2⌋ = ⌊{k - 1} / 2⌋ = {(k - 1) / 2}.",
        $"p 的孩子是 2p + 1 和 2p + 2，所以 k 的父结点是 ⌊(k - 1) / 2⌋ = ⌊{k - 1} / 2⌋ = {(k - 1) / 2}。");

    private static Prompt RightChild(int k) => Ask(
        $"A binary heap lies in a list, counting from 0. Which index is the **right child** of index {k}?",
        $"二叉堆存放在列表中，下标从 0 开始。下标 {k} 的**右孩子**的下标是多少？",
        (2 * k) + 2,
        [
            NumberPrompt.Wrong((2 * k) + 1, "That is the right child when counting starts at 1; from 0 it is the left one.", "这是下标从 1 开始时的右孩子；从 0 开始时它是左孩子。"),
            NumberPrompt.Wrong(2 * k, "`2k` is the left child when counting starts at 1.", "`2k` 是下标从 1 开始时的左孩子。"),
        ],
        $"Counting from 0 the children of k are 2k + 1 and 2k + 2; the right one of {k} is 2·{k} + 2 = {(2 * k) + 2}.",
        $"下标从 0 开始时，k 的孩子是 2k + 1 和 2k + 2；{k} 的右孩子是 2·{k} + 2 = {(2 * k) + 2}。");

    private static Prompt Depth(int k)
    {
        int depth = BitOperations.Log2((uint)k + 1);
        return Ask(
            $"A binary heap lies in a list, counting from 0; the root has depth 0. At which **depth** is index {k}?",
            $"二叉堆存放在列表中，下标从 0 开始，根的深度为 0。下标 {k} 位于哪个**深度**？",
            depth,
            [
                NumberPrompt.Wrong(depth + 1, "The root has depth 0 here, not 1.", "这里根的深度是 0，不是 1。"),
            ],
            $"Depth d holds the indices 2^d - 1 to 2^(d+1) - 2, so the depth of k is ⌊log₂(k + 1)⌋ = ⌊log₂ {k + 1}⌋ = {depth}.",
            $"深度 d 的下标从 2^d - 1 到 2^(d+1) - 2，所以 k 的深度是 ⌊log₂(k + 1)⌋ = ⌊log₂ {k + 1}⌋ = {depth}。");
    }

    private static Prompt FirstLeaf(int n) => Ask(
        $"A binary heap of n = {n} elements lies in a list, counting from 0. Which is the smallest index of a **leaf**?",
        $"含 n = {n} 个元素的二叉堆存放在列表中，下标从 0 开始。**叶子**的最小下标是多少？",
        n / 2,
        [
            NumberPrompt.Wrong((n / 2) - 1, "That is the last node with a child, where bottom-up heapify starts.", "这是最后一个有孩子的结点，自底向上建堆从它开始。"),
            NumberPrompt.Wrong((n / 2) + 1, "One too far: that is the second leaf.", "多走了一步：这已经是第二个叶子。"),
        ],
        $"Index k is a leaf when its left child 2k + 1 is outside, 2k + 1 ≥ n; the smallest such k is ⌊n / 2⌋ = {n / 2}.",
        $"左孩子 2k + 1 越界（2k + 1 ≥ n）时 k 是叶子；最小的这样的 k 是 ⌊n / 2⌋ = {n / 2}。");

    private static Prompt Ask(string english, string chinese, int answer, IReadOnlyList<Mistake> mistakes, string why, string whyChinese) =>
        NumberPrompt.Of(new(english, chinese), answer, Tolerance.Exact, mistakes, new(why, whyChinese));
}
