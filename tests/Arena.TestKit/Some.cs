using System.Globalization;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.TestKit;

/// <summary>Values whose content does not matter. The same seed gives the same value; different seeds give different ones.</summary>
public static class Some
{
    /// <summary>A seed.</summary>
    public static Seed Seed(int seed = 1) => new Seed((ulong)seed).Derive("some");

    /// <summary>The name of a deck.</summary>
    public static DeckId DeckId(int seed = 1) => new(Name("deck", seed));

    /// <summary>The name of a question of the deck with the same seed.</summary>
    public static QuestionId QuestionId(int seed = 1) => new($"{Name("deck", seed)}/{Name("question", seed)}");

    /// <summary>A text in both languages.</summary>
    public static LocalText Text(string what = "text", int seed = 1) => new(Name(what, seed), Name("文字", seed));

    /// <summary>Where a fact can be read.</summary>
    public static QuestionSource Source(int seed = 1) => new(Name("A Book of Facts, page", seed));

    /// <summary>A choice of <paramref name="options"/> options; the right one is written first.</summary>
    public static Question Choice(int seed = 1, int options = 4, DeckId? deck = null) => Question(
        seed,
        deck,
        new QuestionBody.Choice(
        [
            .. Enumerable.Range(0, options).Select(i => new Option(
                Text(i == 0 ? "right option" : FormattableString.Invariant($"wrong option {i} of"), seed), i == 0, i == 0 ? null : Text("reason", seed + i))),
        ]));

    /// <summary>A question that takes the number <paramref name="answer"/>.</summary>
    public static Question Number(int seed = 1, double answer = 42, DeckId? deck = null) => Question(
        seed, deck, new QuestionBody.Number(answer, answer.ToString(CultureInfo.InvariantCulture), Tolerance.Exact, null, []));

    /// <summary>A deck of <paramref name="questions"/> choices.</summary>
    public static Deck Deck(int seed = 1, int questions = 3)
    {
        DeckId id = DeckId(seed);
        return new(
            id, Text("Deck", seed), Name("Article", seed), "MIT", new DateOnly(2026, 1, 1),
            [.. Enumerable.Range(0, questions).Select(i => Choice((100 * seed) + i, deck: id))]);
    }

    /// <summary>A right answer, graded Good.</summary>
    public static Review Review(int seed = 1) => new()
    {
        Question = QuestionId(seed),
        Deck = DeckId(seed),
        Seed = Seed(seed),
        Session = Seed(seed + 1),
        Day = new DateOnly(2026, 3, 10),
        Kind = "choice",
        Response = "1",
        IsRight = true,
        ChanceLevel01 = 0.25,
        Took = TimeSpan.FromSeconds(5 + (seed % 40)),
        Suggested = Grade.Good,
        Grade = Grade.Good,
        LeftToday = 3,
    };

    private static Question Question(int seed, DeckId? deck, QuestionBody body)
    {
        DeckId id = deck ?? DeckId(seed);
        return new(
            new QuestionId($"{id.ShortName}/{Name("question", seed)}"),
            id,
            Level.Understand,
            ["some"],
            new QuestionContent.Authored(new Prompt(Text("Question", seed), body, Text("Because", seed))),
            Source(seed));
    }

    private static string Name(string what, int seed) => FormattableString.Invariant($"{what}-{seed}");
}
