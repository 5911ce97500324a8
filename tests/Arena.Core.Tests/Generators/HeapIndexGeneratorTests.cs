using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class HeapIndexGeneratorTests
{
    [Fact]
    public void The_answer_is_what_numbering_a_tree_level_by_level_gives() => Assert.All(Reading.ThousandPrompts("heap-index"), prompt =>
    {
        string ask = prompt.Ask.English;
        int k = Reading.Integers(ask)[^1];
        (int Parent, int Depth)[] nodes = [.. Nodes().Take(200)];
        int expected = ask switch
        {
            _ when ask.Contains("**parent**", StringComparison.Ordinal) => nodes[k].Parent,
            _ when ask.Contains("**right child**", StringComparison.Ordinal) => Array.FindLastIndex(nodes, node => node.Parent == k),
            _ when ask.Contains("**depth**", StringComparison.Ordinal) => nodes[k].Depth,
            _ => Enumerable.Range(0, N(ask)).First(node => nodes[..N(ask)].All(other => other.Parent != node)),
        };

        Assert.Equal(expected, prompt.Number().Answer);
    });

    private static int N(string ask) => ask.Named("n");

    /// <summary>The nodes of an endless binary tree in the order of their levels.</summary>
    private static IEnumerable<(int Parent, int Depth)> Nodes()
    {
        var waiting = new Queue<(int Parent, int Depth)>([(-1, 0)]);
        for (int index = 0; ; index++)
        {
            (int parent, int depth) = waiting.Dequeue();
            waiting.Enqueue((index, depth + 1));
            waiting.Enqueue((index, depth + 1));
            yield return (parent, depth);
        }
    }
}
