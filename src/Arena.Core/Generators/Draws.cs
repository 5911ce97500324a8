using System.Diagnostics;
using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>Draws instances until one is fit to be asked: its wrong answers differ from the right one and from each other.</summary>
internal static class Draws
{
    /// <summary>Draws before giving up. The pickiest generator keeps more than one draw in twenty, so that so many in vain are a bug.</summary>
    internal const int Most = 1000;

    /// <summary>The first prompt that <paramref name="draw"/> makes; it returns null for an instance that is not fit.</summary>
    /// <param name="seed">Each draw has its own seed derived from this one, so the result is a function of it.</param>
    /// <param name="draw">Makes one instance from the random numbers given.</param>
    public static Prompt FirstFit(Seed seed, Func<SeededRandom, Prompt?> draw)
    {
        for (int i = 0; i < Most; i++)
        {
            if (draw(new SeededRandom(seed.Derive(i))) is { } prompt)
            {
                return prompt;
            }
        }

        throw new UnreachableException($"No instance fit to be asked in {Most} draws from seed {seed}.");
    }
}
