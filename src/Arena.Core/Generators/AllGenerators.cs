namespace Arena.Core.Generators;

/// <summary>The generators that decks can name. To add one, add one line.</summary>
public static class AllGenerators
{
    private static readonly Dictionary<string, IQuestionGenerator> ByName = new IQuestionGenerator[]
    {
        new CausalBlocksGenerator(),
        new FlashBlocksGenerator(),
        new HeapHeapifyGenerator(),
        new HeapIndexGenerator(),
        new HeapPushGenerator(),
        new KnapsackOptimumGenerator(),
        new KnapsackRowGenerator(),
        new OnlineSoftmaxGenerator(),
    }.ToDictionary(generator => generator.Name, StringComparer.Ordinal);

    /// <summary>The names that decks can use, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The generator called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IQuestionGenerator Named(string name) => ByName.TryGetValue(name, out IQuestionGenerator? generator)
        ? generator
        : throw new ArgumentException($"There is no question generator '{name}'.", nameof(name));
}
