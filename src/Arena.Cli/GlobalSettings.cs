using Arena.Cli.Console;
using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Cli;

/// <summary>What the flags and the environment say for the whole program. Order: flag, environment, default.</summary>
internal sealed record GlobalSettings
{
    /// <summary>The data directory.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>What <c>--content</c> gave, or null.</summary>
    public string? Content { get; init; }

    /// <summary>The language as given, such as <c>zh-CN</c>.</summary>
    public string LanguageName { get; init; } = "en";

    /// <summary>Whether one JSON document was asked for.</summary>
    public bool Json { get; init; }

    /// <summary>Whether lines were asked for in place of the interface.</summary>
    public bool Plain { get; init; }

    /// <summary>Whether nothing but results should be written.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether stack traces should be shown.</summary>
    public bool Verbose { get; init; }

    /// <summary><c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public string Color { get; init; } = "auto";

    /// <summary><c>rich</c>, <c>narrow</c> or <c>ascii</c>; null to choose by the terminal.</summary>
    public string? Glyphs { get; init; }

    /// <summary>The language of questions.</summary>
    public Language Language => LanguageName.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;

    /// <summary>The folder of the user's own decks.</summary>
    public string UserDecks => Path.Combine(DataDirectory, "decks");

    /// <summary>The data directory where nothing was given: <c>arena</c> in the place that the system has for the data of programs.</summary>
    /// <exception cref="ArenaException">The system knows no such place.</exception>
    public static string DefaultDataDirectory(CliConsole console)
    {
        if (console.Environment("ARENA_DATA") is { Length: > 0 } given)
        {
            return Path.GetFullPath(given);
        }

        // The framework ignores a relative XDG_DATA_HOME as the specification asks, and falls back to ~/.local/share.
        string root = console.Environment("XDG_DATA_HOME") is { Length: > 0 } xdg && Path.IsPathRooted(xdg) && !OperatingSystem.IsWindows()
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return root.Length > 0
            ? Path.Combine(root, "arena")
            : throw new ArenaException(ErrorCode.DataUnavailable, "There is no home directory to keep data in.", "Set ARENA_DATA, or give --data DIR.");
    }
}
