using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.TestKit;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class CatalogTests
{
    private static readonly FolderChallengeCatalog Catalog = new(Path.Combine(Repository.Root, "arena", "Challenges"));

    [Fact]
    public void Every_challenge_has_both_statements_and_a_starter_that_names_it() =>
        Assert.All(Catalog.All, challenge =>
        {
            Assert.StartsWith("# ", challenge.Statement.In(Language.English), StringComparison.Ordinal);
            Assert.StartsWith("# ", challenge.Statement.In(Language.Chinese), StringComparison.Ordinal);
            Assert.StartsWith($"// arena: {challenge.Id}\n", challenge.Starter, StringComparison.Ordinal);
            Assert.Equal(challenge.Id, ChallengeDirective.Read(challenge.Starter));
        });

    [Fact]
    public void Every_challenge_has_its_baseline_and_limit_among_its_references() =>
        Assert.All(AllChallenges.All, challenge =>
        {
            IEnumerable<string> names = challenge.References.Select(kernel => kernel.Reference.Name);
            Assert.Contains(challenge.Baseline, names);
            Assert.Contains(challenge.LimitReference, names);
        });

    [Fact]
    public void Cases_keep_their_number_order_and_names_whatever_the_seed() =>
        Assert.All(AllChallenges.All, challenge => Assert.Equal(
            challenge.Cases(new Seed(1)).Select(one => (one.Group, one.Name)),
            challenge.Cases(new Seed(2)).Select(one => (one.Group, one.Name))));

    [Fact]
    public void The_same_seed_gives_the_same_cases() =>
        Assert.All(AllChallenges.All, challenge => Assert.Equal(
            challenge.Cases(new Seed(7)).Select(one => Convert.ToHexString(one.Input.Span[..Math.Min(200, one.Input.Length)])),
            challenge.Cases(new Seed(7)).Select(one => Convert.ToHexString(one.Input.Span[..Math.Min(200, one.Input.Length)]))));

    [Fact]
    public void A_challenge_is_found_in_any_case_of_letters()
    {
        Assert.Equal(new ChallengeId("heap"), Catalog.Find("Heap")?.Id);
        Assert.Null(Catalog.Find("heaps"));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        ArenaException failure = Assert.Throws<ArenaException>(() => new FolderChallengeCatalog("/nowhere").All);

        Assert.Contains("/nowhere/Heap/statement.en.md", failure.Message, StringComparison.Ordinal);
    }
}
