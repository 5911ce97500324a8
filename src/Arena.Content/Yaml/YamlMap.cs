using System.Text.RegularExpressions;
using Arena.Core.Questions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Yaml;

/// <summary>Reads the keys of a YAML mapping, collecting what is wrong with them; each key asked for is known, all others are mistakes.</summary>
internal sealed partial class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly YamlProblems _problems;
    private readonly string _what;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private YamlMap(YamlMappingNode node, string what, YamlProblems problems)
    {
        _node = node;
        _what = what;
        _problems = problems;
    }

    public Mark Start => _node.Start;

    public static YamlMap? Of(YamlNode node, string what, YamlProblems problems)
    {
        if (node is YamlMappingNode map)
        {
            return new(map, what, problems);
        }

        problems.Add("Q004", node.Start, $"{what} is not a mapping of keys", "write `key: value` lines, indented below it");
        return null;
    }

    public bool Has(string key)
    {
        _known.Add(key);
        return Find(key) is not null;
    }

    /// <summary>A value that must be there.</summary>
    public YamlNode? Required(string key, string hint)
    {
        YamlNode? node = Optional(key);
        if (node is null)
        {
            _problems.Add("Q003", _node.Start, $"{_what} has no '{key}'", hint);
        }

        return node;
    }

    public YamlNode? Optional(string key)
    {
        _known.Add(key);
        return Find(key);
    }

    /// <summary>A single value that must be there and must not be empty.</summary>
    public (string Text, Mark At)? RequiredScalar(string key, string hint) =>
        Required(key, hint) is { } node ? Scalar(node, $"'{key}' of {_what}") : null;

    public (string Text, Mark At)? OptionalScalar(string key) =>
        Optional(key) is { } node ? Scalar(node, $"'{key}' of {_what}") : null;

    /// <summary>A text in both languages that must be there.</summary>
    public LocalText? RequiredText(string key) =>
        Required(key, $"add `{key}:` with `en:` and `zh:` below it") is { } node ? Text(node, $"'{key}' of {_what}") : null;

    public LocalText? OptionalText(string key) =>
        Optional(key) is { } node ? Text(node, $"'{key}' of {_what}") : null;

    /// <summary>A list; each item is read by <paramref name="read"/>, and items that cannot be read are left out.</summary>
    public List<T> List<T>(string key, Func<YamlNode, T?> read)
    {
        YamlNode? node = Optional(key);
        if (node is YamlSequenceNode sequence)
        {
            return [.. sequence.Select(read).OfType<T>()];
        }

        if (node is not null)
        {
            _problems.Add("Q004", node.Start, $"'{key}' of {_what} is not a list", "write one `- item` line for each, or `[a, b]`");
        }

        return [];
    }

    /// <summary>A list of words.</summary>
    public List<(string Text, Mark At)> Words(string key)
    {
        var words = new List<(string, Mark)>();
        foreach (YamlNode node in List(key, node => node))
        {
            if (Scalar(node, $"an item of '{key}' of {_what}") is { } word)
            {
                words.Add(word);
            }
        }

        return words;
    }

    public LocalText? Text(YamlNode node, string what)
    {
        if (node is YamlScalarNode scalar)
        {
            return SameText(scalar, what);
        }

        if (Of(node, what, _problems) is not { } map)
        {
            return null;
        }

        (string Text, Mark At)? english = map.RequiredScalar("en", "add the English text");
        (string Text, Mark At)? chinese = map.RequiredScalar("zh", "add the Chinese text");
        map.RejectOthers();
        return english is null || chinese is null ? null : new(english.Value.Text, chinese.Value.Text);
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void RejectOthers()
    {
        foreach (YamlNode key in _node.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !_known.Contains(name)))
        {
            _problems.Add("Q002", key.Start, $"{_what} has an unknown key '{key}'", $"the keys are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
        }
    }

    public (string Text, Mark At)? Scalar(YamlNode node, string what)
    {
        if (node is not YamlScalarNode { Value: { } value })
        {
            _problems.Add("Q004", node.Start, $"{what} is not a single value", "write one value on the line");
            return null;
        }

        string text = value.Trim();
        if (text.Length == 0)
        {
            _problems.Add("Q018", node.Start, $"{what} is empty", "write something, or remove the key");
            return null;
        }

        return (text, node.Start);
    }

    private LocalText? SameText(YamlScalarNode scalar, string what)
    {
        if (Scalar(scalar, what) is not { } value)
        {
            return null;
        }

        if (Prose().IsMatch(CodeSpan().Replace(value.Text, "")))
        {
            _problems.Add("Q007", value.At, $"{what} has prose in one language only", "give `en:` and `zh:`; one string for both is for numbers and `code`");
            return null;
        }

        return LocalText.Same(value.Text);
    }

    private YamlNode? Find(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"[A-Za-z]{3,}|[\u3400-\u9fff]")]
    private static partial Regex Prose();
}
