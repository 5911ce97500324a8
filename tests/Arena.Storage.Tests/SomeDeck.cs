using Arena.Core.Questions;

namespace Arena.Storage.Tests;

/// <summary>A deck that uses every field a deck can have.</summary>
internal static class SomeDeck
{
    internal static Deck Whole { get; } = new(
        new DeckId("11-heapq"), new LocalText("Heaps", "堆"), "an article", "CC BY 4.0", new DateOnly(2026, 11, 25),
        [
            Question("heapq/choice", new QuestionContent.Authored(new Prompt(
                new LocalText("  Which?\n\n```\ncode\n```\n", ""),
                new QuestionBody.Choice([
                    new Option(LocalText.Same("a"), IsRight: true, Reason: null),
                    new Option(LocalText.Same("b"), IsRight: false, new LocalText("no", "不")),
                ]),
                new LocalText("why", "为什么")))) with
            {
                Hint = new LocalText("hint", "提示"),
                Group = "index",
                Requires = [new QuestionId("heapq/number"), new QuestionId("heapq/family")],
            },
            Question("heapq/number", new QuestionContent.Authored(new Prompt(
                LocalText.Same("2^-14"),
                new QuestionBody.Number(
                    6.103515625e-5, "2^-14", new Tolerance(0.1, IsRelative: true), new LocalText("bytes", "字节"),
                    [new Mistake(-0.0, "-0", LocalText.Same("sign")), new Mistake(1.0 / 3, "1/3", LocalText.Same("third"))]),
                LocalText.Same("so")))),
            Question("heapq/bare-number", new QuestionContent.Authored(new Prompt(
                LocalText.Same("0"), new QuestionBody.Number(0, "0", Tolerance.Exact, Unit: null, []), LocalText.Same("so")))),
            Question("heapq/family", new QuestionContent.Family("heap-index")) with
            {
                Source = new QuestionSource("a book, section 6.1", new LocalText("3", "三"), "https://example.org/"),
            },
        ]);

    private static Question Question(string id, QuestionContent content) => new(
        new QuestionId(id), new DeckId("11-heapq"), Level.Analyse, ["heap", "数组"], content, new QuestionSource("a book"));
}
