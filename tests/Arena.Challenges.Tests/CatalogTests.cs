using Arena.Content.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.TestKit;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class CatalogTests
{
    private static readonly ChallengeFolders Catalog = new(Path.Combine(Repository.Root, "arena", "Challenges"));

    public static TheoryData<string, string> Tracks => [.. AllChallenges.All.Select(code => (code.Challenge.Value, code.Track))];

    [Fact]
    public void The_easiest_challenge_comes_first() =>
        Assert.Equal(["heap", "knapsack", "attention"], Catalog.All.Select(challenge => challenge.Id.Value));

    [Fact]
    public void Every_challenge_has_statement_and_editorial_in_both_languages() =>
        Assert.All(Catalog.All, challenge => Assert.All(new[] { Language.English, Language.Chinese }, language =>
        {
            Assert.StartsWith("# ", challenge.Statement.In(language), StringComparison.Ordinal);
            Assert.DoesNotContain("## Spoiler", challenge.Statement.In(language), StringComparison.Ordinal);
            Assert.StartsWith("## Spoiler", challenge.Editorial.In(language), StringComparison.Ordinal);
        }));

    [Fact]
    public void Every_track_of_a_folder_has_its_code_and_the_other_way_round() =>
        Assert.Equal(
            AllChallenges.All.Select(code => $"{code.Challenge} {code.Track}").Order(),
            Catalog.All.SelectMany(challenge => challenge.Tracks, (challenge, track) => $"{challenge.Id} {track.Name}").Order());

    [Theory, MemberData(nameof(Tracks))]
    public void Folder_and_code_agree_on_contract_references_groups_and_shapes(string id, string track)
    {
        (ITrackCode code, ChallengeTrack sheet) = Find(id, track);

        Assert.Equal(code.Contract.Name, sheet.Contract);
        Assert.Equal(code.References.Keys, sheet.References.Select(reference => reference.Name));
        Assert.Equal(code.Cases(new Seed(1)).Select(one => one.Group).Distinct(), sheet.Groups);
        Assert.Equal(code.Shapes.Select(shape => shape.Name), sheet.Shapes);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_starter_says_what_it_is_for(string id, string track)
    {
        (_, ChallengeTrack sheet) = Find(id, track);

        Assert.Equal(new ChallengeId(id), ChallengeDirective.Read(sheet.Starter));
        Assert.Equal(track, ChallengeDirective.ReadTrack(sheet.Starter) ?? "cpu");
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Cases_keep_their_number_order_and_names_whatever_the_seed(string id, string track)
    {
        (ITrackCode code, _) = Find(id, track);

        Assert.Equal(
            code.Cases(new Seed(1)).Select(one => (one.Group, one.Name)),
            code.Cases(new Seed(2)).Select(one => (one.Group, one.Name)));
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_same_seed_gives_the_same_cases(string id, string track)
    {
        (ITrackCode code, _) = Find(id, track);

        Assert.Equal(
            code.Cases(new Seed(7)).Select(one => Convert.ToHexString(one.Input.Span[..Math.Min(200, one.Input.Length)])),
            code.Cases(new Seed(7)).Select(one => Convert.ToHexString(one.Input.Span[..Math.Min(200, one.Input.Length)])));
    }

    [Fact]
    public void A_challenge_is_found_in_any_case_of_letters()
    {
        Assert.Equal(new ChallengeId("heap"), Catalog.Find("Heap")?.Id);
        Assert.Null(Catalog.Find("heaps"));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        ArenaException failure = Assert.Throws<ArenaException>(() => new ChallengeFolders("/nowhere").All);

        Assert.Contains("/nowhere", failure.Message, StringComparison.Ordinal);
    }

    private static (ITrackCode Code, ChallengeTrack Sheet) Find(string id, string track)
    {
        ITrackCode? code = AllChallenges.Find(new ChallengeId(id), track);
        ChallengeTrack? sheet = Catalog.Find(id)?.Track(track);
        Assert.NotNull(code);
        Assert.NotNull(sheet);
        return (code, sheet);
    }
}
