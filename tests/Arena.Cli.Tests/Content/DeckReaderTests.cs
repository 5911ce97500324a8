using Arena.Content.Decks;
using Arena.Core;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Cli.Tests.Content;

public sealed class DeckReaderTests
{
    private const string Head = """
        deck:
          title: { en: Test, zh: 测试 }
          source: somewhere
          licence: CC BY 4.0
          date: 2026-11-24
        questions:

        """;

    private const string Choice = """
          - id: test/one
            kind: choice
            level: apply
            tags: [a, b]
            ask: { en: Which?, zh: 哪个？ }
            options:
              - right: true
                text: "`2k + 1`"
              - text: { en: The other, zh: 另一个 }
                reason: { en: No, zh: 不对 }
            why: { en: Because, zh: 因为 }
            source: { cite: A paper, url: "https://example.org/a", section: { en: Two, zh: 二 } }
            hint: { en: Think, zh: 想一想 }
            group: twins
            requires: [test/two]

        """;

    private const string Number = """
          - id: test/two
            kind: number
            level: remember
            tags: [a]
            ask: { en: How many?, zh: 多少？ }
            answer: 15/8
            tolerance: 1%
            unit: MiB
            mistakes:
              - answer: 2^4
                reason: { en: Too many, zh: 太多 }
            why: { en: Because, zh: 因为 }
            source: { cite: A paper }

        """;

    private const string Family = """
          - id: test/three
            generator: heap-index
            level: apply
            tags: [a]
            source: { cite: A paper }

        """;

    [Fact]
    public void A_deck_with_every_kind_of_entry_is_read_whole()
    {
        Deck deck = Read(Head + Choice + Number + Family).Value!;

        Assert.Equal(["test/one", "test/two", "test/three"], deck.Questions.Select(question => question.Id.Value));
        Question one = deck.Questions[0];
        Assert.Equal((Level.Apply, "twins", 7), (one.Level, one.Group, one.Line));
        Assert.Equal("test/two", Assert.Single(one.Requires).Value);
        Assert.Equal("想一想", one.Hint?.In(Language.Chinese));
        Assert.Equal(new QuestionSource("A paper", new("Two", "二"), "https://example.org/a"), one.Source);
        var choice = Assert.IsType<QuestionBody.Choice>(Assert.IsType<QuestionContent.Authored>(one.Content).Prompt.Body);
        Assert.Equal([true, false], choice.Options.Select(option => option.IsRight));
        var number = Assert.IsType<QuestionBody.Number>(Assert.IsType<QuestionContent.Authored>(deck.Questions[1].Content).Prompt.Body);
        Assert.Equal((1.875, new Tolerance(0.01, IsRelative: true), 16.0), (number.Answer, number.Tolerance, number.Mistakes[0].Answer));
        Assert.Equal(new QuestionContent.Family("heap-index"), deck.Questions[2].Content);
    }

    [Theory]
    [InlineData("kind: choice", "kind: chioce", "Q009", "'chioce'")]
    [InlineData("level: apply", "level: aply", "Q010", "'aply'")]
    [InlineData("level: apply", "level: 3", "Q010", "'3'")]
    [InlineData("id: test/one", "id: other/one", "Q005", "'other/one'")]
    [InlineData("id: test/one", "id: test/One", "Q005", "'test/One'")]
    [InlineData("group: twins", "grup: twins", "Q002", "'grup'")]
    [InlineData("right: true", "right: false", "Q014", "0 options marked right")]
    [InlineData("text: { en: The other, zh: 另一个 }", "right: true\n        text: { en: The other, zh: 另一个 }", "Q014", "2 options marked right")]
    [InlineData("{ en: Which?, zh: 哪个？ }", "Which one of these?", "Q007", "one language only")]
    [InlineData("{ en: Which?, zh: 哪个？ }", "{ en: Which? }", "Q003", "'zh'")]
    [InlineData("{ en: Which?, zh: 哪个？ }", "{ en: Which?, zh: \"\" }", "Q018", "is empty")]
    [InlineData("reason: { en: No, zh: 不对 }", "note: x", "Q003", "'reason'")]
    [InlineData("\"https://example.org/a\"", "not-an-address", "Q022", "'not-an-address'")]
    [InlineData("requires: [test/two]", "requires: [Two]", "Q005", "'Two'")]
    [InlineData("tags: [a, b]", "tags: []", "Q003", "'tags'")]
    [InlineData("answer: 15/8", "answer: many", "Q012", "'many'")]
    [InlineData("tolerance: 1%", "tolerance: some", "Q012", "'some'")]
    [InlineData("answer: 2^4", "answer: 1.88", "Q020", "'1.88'")]
    [InlineData("generator: heap-index", "generator: heap-indx", "Q011", "'heap-indx'")]
    [InlineData("date: 2026-11-24", "date: tomorrow", "Q021", "'tomorrow'")]
    [InlineData("licence: CC BY 4.0", "license: CC BY 4.0", "Q003", "'licence'")]
    public void A_mistake_names_its_place_the_wrong_value_and_what_to_do(string right, string wrong, string code, string said)
    {
        string whole = Head + Choice + Number + Family;
        int at = whole.IndexOf(right, StringComparison.Ordinal);
        string text = whole[..at] + wrong + whole[(at + right.Length)..];

        Parsed<Deck> parsed = Read(text);

        Assert.Null(parsed.Value);
        Problem problem = Assert.Single(parsed.Problems, problem => problem.Code == code);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Hint);
        Assert.InRange(problem.Line, 1, text.Count(c => c == '\n') + 1);
        Assert.True(problem.Column >= 1);
        Assert.StartsWith($"questions/11-test.yaml:{problem.Line}:{problem.Column} {code} ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_in_the_order_of_the_file()
    {
        string text = (Head + Choice + Number + Family)
            .Replace("level: apply", "level: aply", StringComparison.Ordinal)
            .Replace("answer: 15/8", "answer: many", StringComparison.Ordinal)
            .Replace("kind: choice", "kind: chioce", StringComparison.Ordinal);

        Assert.Equal(["Q009", "Q010", "Q012", "Q010"], Read(text).Problems.Where(problem => problem.Code != "Q002").Select(problem => problem.Code));
    }

    [Fact]
    public void The_same_id_twice_names_both_places()
    {
        Problem problem = Assert.Single(Read(Head + Family + Family).Problems);

        Assert.Equal(("Q006", 12, 9), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("on line 7", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3: 4")]
    [InlineData("deck: [")]
    [InlineData("deck:\n\ttitle: x")]
    [InlineData("deck: {title: a, title: b}\nquestions: []")]
    [InlineData("")]
    [InlineData("- just\n- a list")]
    [InlineData("\0\u0001\u0002")]
    public void Text_that_is_no_deck_is_a_problem_and_never_a_crash(string text)
    {
        Parsed<Deck> parsed = Read(text);

        Assert.Null(parsed.Value);
        Assert.NotEmpty(parsed.Problems);
    }

    private static Parsed<Deck> Read(string text) => DeckReader.Read(new("11-test"), "questions/11-test.yaml", text);
}
