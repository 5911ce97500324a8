using System.CommandLine;
using System.CommandLine.Parsing;
using Arena.Cli.Console;

namespace Arena.Cli;

/// <summary>The flags that every verb takes.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _data = Global<string?>("--data", "Keep data in DIR (else ARENA_DATA, else the system's place for data)", "DIR");
    private readonly Option<string?> _content = Global<string?>("--content", "Take decks and challenges from DIR", "DIR");
    private readonly Option<string?> _lang = Global<string?>("--lang", "Language: en, zh, zh-CN (else ARENA_LANG)", "LANG");
    private readonly Option<bool> _json = Global<bool>("--json", "Print one JSON document");
    private readonly Option<bool> _plain = Global<bool>("--plain", "Lines only: no screen, no colours; for pipes and screen readers");
    private readonly Option<string> _color = Global<string>("--color", "auto, always or never (NO_COLOR is honoured)", "WHEN");
    private readonly Option<string?> _glyphs = Global<string?>("--glyphs", "rich, narrow or ascii (else ARENA_GLYPHS)", "TIER");
    private readonly Option<bool> _quiet = Global<bool>("--quiet", "Print results only", null, "-q");
    private readonly Option<bool> _verbose = Global<bool>("--verbose", "Show stack traces of unexpected errors", null, "-v");

    public GlobalOptions()
    {
        _color.DefaultValueFactory = _ => "auto";
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _glyphs.AcceptOnlyFromAmong("rich", "narrow", "ascii");
        _lang.Validators.Add(RejectUnknownLanguage);
    }

    private IEnumerable<Option> All => [_data, _content, _lang, _json, _plain, _color, _glyphs, _quiet, _verbose];

    public void AddTo(Command root) => All.ToList().ForEach(root.Options.Add);

    /// <summary>Whether <c>--json</c> stands anywhere, even where the rest of the line cannot be read.</summary>
    public bool WantsJson(ParseResult parsed) => parsed.GetResult(_json) is { Implicit: false };

    public bool WantsTrace(ParseResult parsed) => parsed.GetResult(_verbose) is { Implicit: false };

    public GlobalSettings Read(ParseResult parsed, CliConsole console) => new()
    {
        DataDirectory = parsed.GetValue(_data) is { Length: > 0 } data ? Path.GetFullPath(data) : GlobalSettings.DefaultDataDirectory(console),
        Content = parsed.GetValue(_content),
        LanguageName = parsed.GetValue(_lang) ?? KnownLanguage(console.Environment("ARENA_LANG")) ?? "en",
        Json = parsed.GetValue(_json),
        Plain = parsed.GetValue(_plain),
        Quiet = parsed.GetValue(_quiet),
        Verbose = parsed.GetValue(_verbose),
        Color = parsed.GetValue(_color) ?? "auto",
        Glyphs = parsed.GetValue(_glyphs) ?? console.Environment("ARENA_GLYPHS"),
    };

    private static string? KnownLanguage(string? name) => name is not null && IsKnownLanguage(name) ? name : null;

    private static bool IsKnownLanguage(string name) =>
        name.ToLowerInvariant().Replace('_', '-') is "en" or "zh" or "zh-cn";

    private static void RejectUnknownLanguage(OptionResult result)
    {
        if (result.Tokens is [{ Value: var name }] && !IsKnownLanguage(name))
        {
            result.AddError($"There is no language '{name}'; use en, zh or zh-CN.");
        }
    }

    private static Option<T> Global<T>(string name, string description, string? value = null, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = value, Recursive = true };
}
