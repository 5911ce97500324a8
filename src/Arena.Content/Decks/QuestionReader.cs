using Arena.Content.Yaml;
using Arena.Core.Generators;
using Arena.Core.Questions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Decks;

/// <summary>Reads the questions of one deck.</summary>
internal sealed class QuestionReader(DeckId deck, YamlProblems problems)
{
    private readonly Dictionary<string, Mark> _seen = new(StringComparer.Ordinal);
    private readonly BodyReader _bodies = new(problems);

    /// <summary>Reads one question, or reports why it cannot be read.</summary>
    public Question? Read(YamlNode node)
    {
        if (YamlMap.Of(node, "the question", problems) is not { } bare)
        {
            return null;
        }

        string? id = ReadId(bare);
        string name = id is null ? "the question" : $"question '{id}'";
        if (YamlMap.Of(node, name, problems) is not { } map)
        {
            return null;
        }

        map.Optional("id");
        Level level = ReadLevel(map);
        List<(string Text, Mark At)> tags = map.Words("tags");
        if (tags.Count == 0)
        {
            problems.Add("Q003", map.Start, $"{name} has no 'tags'", "add at least one, such as `tags: [heap]`");
        }

        QuestionSource? source = ReadSource(map, name);
        LocalText? hint = map.OptionalText("hint");
        (string Text, Mark At)? group = map.OptionalScalar("group");
        List<QuestionId> requires = ReadRequires(map, name);
        QuestionContent? content = map.Has("generator") ? ReadFamily(map, name) : _bodies.ReadAuthored(map, name);
        map.RejectOthers();
        return id is null || source is null || content is null
            ? null
            : new(new(id), deck, level, [.. tags.Select(tag => tag.Text)], content, source)
            {
                Hint = hint,
                Group = group?.Text,
                Requires = requires,
                Line = (int)map.Start.Line,
            };
    }

    private string? ReadId(YamlMap map)
    {
        if (map.RequiredScalar("id", $"add one, such as `id: {deck.ShortName}/short-name`") is not { } id)
        {
            return null;
        }

        if (!QuestionId.IsWellFormed(id.Text) || !id.Text.StartsWith(deck.ShortName + "/", StringComparison.Ordinal))
        {
            problems.Add("Q005", id.At, $"'{id.Text}' is no id for this deck", $"write `{deck.ShortName}/` and then lower case letters, digits and dashes");
            return null;
        }

        if (!_seen.TryAdd(id.Text, id.At))
        {
            problems.Add("Q006", id.At, $"the id '{id.Text}' is taken by the question on line {_seen[id.Text].Line}", "give each question its own id");
            return null;
        }

        return id.Text;
    }

    private Level ReadLevel(YamlMap map)
    {
        string all = string.Join(", ", Enum.GetNames<Level>()).ToLowerInvariant();
        if (map.RequiredScalar("level", $"add one of {all}") is not { } level)
        {
            return default;
        }

        if (Enum.TryParse(level.Text, ignoreCase: true, out Level value) && Enum.IsDefined(value) && !char.IsAsciiDigit(level.Text[0]))
        {
            return value;
        }

        problems.Add("Q010", level.At, $"'{level.Text}' is not a level", $"use one of {all}");
        return default;
    }

    private QuestionSource? ReadSource(YamlMap map, string name)
    {
        if (map.Required("source", "add `source: { cite: ... }`") is not { } node || YamlMap.Of(node, $"the source of {name}", problems) is not { } source)
        {
            return null;
        }

        (string Text, Mark At)? cite = source.RequiredScalar("cite", "name the primary reference and its section");
        LocalText? section = source.OptionalText("section");
        (string Text, Mark At)? url = source.OptionalScalar("url");
        source.RejectOthers();
        if (url is { } given && !(Uri.TryCreate(given.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"))
        {
            problems.Add("Q022", given.At, $"'{given.Text}' is not a web address", "write it in full, with https://");
        }

        return cite is null ? null : new(cite.Value.Text, section, url?.Text);
    }

    private List<QuestionId> ReadRequires(YamlMap map, string name)
    {
        var ids = new List<QuestionId>();
        foreach ((string text, Mark at) in map.Words("requires"))
        {
            if (QuestionId.IsWellFormed(text))
            {
                ids.Add(new(text));
            }
            else
            {
                problems.Add("Q005", at, $"{name} requires '{text}', which is no id", "write the whole id, such as heapq/parent-index");
            }
        }

        return ids;
    }

    private QuestionContent.Family? ReadFamily(YamlMap map, string name)
    {
        if (map.OptionalScalar("generator") is not { } generator)
        {
            return null;
        }

        if (!AllGenerators.Names.Contains(generator.Text))
        {
            problems.Add("Q011", generator.At, $"{name} names the generator '{generator.Text}', which does not exist", $"use one of {string.Join(", ", AllGenerators.Names)}");
            return null;
        }

        return new(generator.Text);
    }
}
