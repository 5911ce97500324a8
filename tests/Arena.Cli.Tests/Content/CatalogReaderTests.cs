using Arena.Content.Decks;
using Arena.Core.Questions;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Content;

public sealed class CatalogReaderTests
{
    [Fact]
    public void A_deck_with_a_mistake_is_left_out_and_the_others_still_load()
    {
        using var home = new TempHome();
        Write(home, "01-a.yaml", Deck("a/x"));
        Write(home, "02-b.yaml", Deck("b/x").Replace("apply", "aply", StringComparison.Ordinal));

        Catalog catalog = Read(home);

        Assert.Equal(["01-a"], catalog.Decks.Select(deck => deck.Id.Value));
        Assert.Equal("Q010", Assert.Single(catalog.Problems).Code);
    }

    [Fact]
    public void A_prerequisite_that_no_deck_has_is_a_mistake_with_its_place()
    {
        using var home = new TempHome();
        Write(home, "01-a.yaml", Deck("a/x", "b/gone"));

        Arena.Core.Problem problem = Assert.Single(Read(home).Problems);

        Assert.Equal(("Q016", 7), (problem.Code, problem.Line));
    }

    [Fact]
    public void Prerequisites_in_a_circle_are_a_mistake_even_across_decks()
    {
        using var home = new TempHome();
        Write(home, "01-a.yaml", Deck("a/x", "b/x"));
        Write(home, "02-b.yaml", Deck("b/x", "a/x"));

        Catalog catalog = Read(home);

        Assert.Empty(catalog.Decks);
        Assert.Equal(["Q017", "Q017"], catalog.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_deck_read_before_is_not_read_again_until_its_file_changes()
    {
        using var home = new TempHome();
        Write(home, "01-a.yaml", Deck("a/x"));
        var known = new Dictionary<string, Deck>(StringComparer.Ordinal);
        int reads = 0;
        Catalog Again() => CatalogReader.Read(
            CatalogReader.FindFiles(home.Path, null),
            file => known.GetValueOrDefault(file.Hash),
            (file, deck) => (known[file.Hash], reads) = (deck, reads + 1));

        Again();
        Again();
        Assert.Equal(1, reads);

        Write(home, "01-a.yaml", Deck("a/y"));
        Assert.Equal("a/y", Assert.Single(Again().Questions).Id.Value);
        Assert.Equal(2, reads);
    }

    [Fact]
    public void The_users_own_decks_are_read_whatever_their_names()
    {
        using var home = new TempHome();
        Write(home, "01-a.yaml", Deck("a/x"));
        Directory.CreateDirectory(home.File("decks"));
        File.WriteAllText(home.File("decks", "mine.yaml"), Deck("mine/x"));

        Catalog catalog = CatalogReader.Read(CatalogReader.FindFiles(home.Path, home.File("decks")));

        Assert.Equal(["01-a", "mine"], catalog.Decks.Select(deck => deck.Id.Value));
    }

    private static Catalog Read(TempHome home) => CatalogReader.Read(CatalogReader.FindFiles(home.Path, null));

    private static void Write(TempHome home, string name, string text)
    {
        Directory.CreateDirectory(home.File("questions"));
        File.WriteAllText(home.File("questions", name), text);
    }

    private static string Deck(string id, string? requires = null) => $$"""
        deck:
          title: { en: Test, zh: 测试 }
          source: somewhere
          licence: CC BY 4.0
          date: 2026-11-24
        questions:
          - id: {{id}}
            generator: heap-index
            level: apply
            tags: [a]
            source: { cite: A paper }{{(requires is null ? "" : $"\n    requires: [{requires}]")}}
        """;
}
