using System.Globalization;
using Arena.Content.Yaml;
using Arena.Core.Judging;
using Arena.Core.Questions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Challenges;

/// <summary>Reads a <c>challenge.yaml</c>; the keys are described in <c>arena/README.md</c>.</summary>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="readFile">A file of the challenge's folder by its name.</param>
internal sealed class ChallengeSheet(YamlProblems problems, Func<string, string> readFile)
{
    private static readonly string[] TrackNames = ["cpu", "gpu"];

    /// <summary>The challenge, or null where something is missing; statement and editorial are left to the caller.</summary>
    public Challenge? Read(string text)
    {
        if (YamlText.Load(text, "challenge", problems) is not { } root || YamlMap.Of(root, "the file", problems) is not { } map)
        {
            return null;
        }

        (string Text, Mark At)? id = map.RequiredScalar("id", "give its name for good, such as heap");
        LocalText? title = map.RequiredText("title");
        (string Text, Mark At)? article = map.RequiredScalar("article", "name the deck that teaches it, such as 11-heapq");
        int? level = map.RequiredScalar("level", "say how hard it is, from 1 to 5") is { } given ? Number(given, 1, 5) : null;
        List<ChallengeTrack> tracks = map.Required("tracks", "add `tracks:` with `cpu:` below it") is { } node ? Tracks(node) : [];
        map.RejectOthers();
        return id is null || title is null || article is null || level is null || tracks.Count == 0
            ? null
            : new()
            {
                Id = new(id.Value.Text),
                Title = title,
                ArticleDeck = new(article.Value.Text),
                Level = level.Value,
                Tracks = tracks,
                Statement = LocalText.Same(""),
                Editorial = LocalText.Same(""),
            };
    }

    private List<ChallengeTrack> Tracks(YamlNode node)
    {
        if (YamlMap.Of(node, "'tracks'", problems) is not { } map)
        {
            return [];
        }

        List<ChallengeTrack> tracks = [.. TrackNames.Select(name => map.Optional(name) is { } track ? Track(name, track) : null).OfType<ChallengeTrack>()];
        map.RejectOthers();
        return tracks;
    }

    private ChallengeTrack? Track(string name, YamlNode node)
    {
        if (YamlMap.Of(node, $"track '{name}'", problems) is not { } map)
        {
            return null;
        }

        (string Text, Mark At)? contract = map.RequiredScalar("contract", "name the interface that a submission implements");
        (string Text, Mark At)? starter = map.RequiredScalar("starter", "name the file with the source to start from");
        (string Text, Mark At)? file = map.RequiredScalar("file", "say how the user's copy of the starter is called");
        (string Text, Mark At)? baseline = map.RequiredScalar("baseline", "name the reference with ratio 1");
        (string Text, Mark At)? limit = map.RequiredScalar("limit_reference", "name the textbook reference that sets the time limits");
        int? memory = map.RequiredScalar("memory_mib", "give the managed memory of a submission in MiB") is { } mebibytes ? Number(mebibytes, 1, 1 << 20) : null;
        int? scratch = map.OptionalScalar("scratch_mib") is { } borrowed ? Number(borrowed, 1, 1 << 20) : null;
        List<ChallengeReference> references = map.List("references", one => Reference(name, one));
        List<(string Text, Mark At)> groups = map.Words("groups");
        List<(string Text, Mark At)> shapes = map.Words("shapes");
        (string Text, Mark At)? tolerance = map.OptionalScalar("tolerance");
        map.RejectOthers();
        if (contract is null || starter is null || file is null || baseline is null || limit is null || memory is null)
        {
            return null;
        }

        RequireAmong(references, baseline.Value);
        RequireAmong(references, limit.Value);
        return new()
        {
            Name = name,
            Contract = contract.Value.Text,
            Baseline = baseline.Value.Text,
            LimitReference = limit.Value.Text,
            References = references,
            MemoryLimit = (long)memory.Value << 20,
            ScratchLimit = scratch is { } some ? (long)some << 20 : long.MaxValue,
            Groups = [.. groups.Select(group => group.Text)],
            Shapes = [.. shapes.Select(shape => shape.Text)],
            Tolerance = tolerance?.Text,
            StarterFileName = file.Value.Text,
            Starter = readFile(starter.Value.Text),
        };
    }

    private ChallengeReference? Reference(string track, YamlNode node)
    {
        if (YamlMap.Of(node, "a reference", problems) is not { } map)
        {
            return null;
        }

        (string Text, Mark At)? name = map.RequiredScalar("name", "give its name for good, such as heap/binary");
        (string Text, Mark At)? summary = map.RequiredScalar("summary", "say in a few words what it does");
        map.RejectOthers();
        return name is null || summary is null ? null : new(name.Value.Text, track, summary.Value.Text);
    }

    private void RequireAmong(List<ChallengeReference> references, (string Text, Mark At) name)
    {
        if (references.All(reference => reference.Name != name.Text))
        {
            problems.Add("Q004", name.At, $"there is no reference '{name.Text}' on this track", $"the references are {string.Join(", ", references.Select(reference => reference.Name))}");
        }
    }

    private int? Number((string Text, Mark At) value, int lowest, int highest)
    {
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= lowest && number <= highest)
        {
            return number;
        }

        problems.Add("Q004", value.At, $"'{value.Text}' is not a whole number from {lowest} to {highest}", "write one");
        return null;
    }
}
