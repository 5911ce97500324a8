using System.CommandLine;

namespace Arena.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    private const int FarthestTypo = 3;

    /// <summary>What is wrong, one sentence for each error.</summary>
    public static string Message(ParseResult parsed) => UnknownVerb(parsed) is { } verb
        ? $"There is no verb '{verb}'."
        : string.Join(' ', parsed.Errors.Select(error => error.Message.TrimEnd('.') + "."));

    /// <summary>What to do: the nearest verb, and where the help is.</summary>
    public static string Hint(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "See: arena --help" : $"See: arena {Path(parsed)} --help";
        return UnknownVerb(parsed) is { } verb && Nearest(verb, command.Subcommands.Select(sub => sub.Name)) is { } nearest
            ? $"Did you mean '{nearest}'? {help}"
            : help;
    }

    private static string? UnknownVerb(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') ? first : null;

    private static string Path(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (System.CommandLine.Parsing.SymbolResult? result = parsed.CommandResult; result is not null; result = result.Parent)
        {
            if (result is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } at)
            {
                names.Push(at.Command.Name);
            }
        }

        return string.Join(' ', names);
    }

    private static string? Nearest(string given, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(given, name)))
        .Where(entry => entry.Distance <= FarthestTypo && entry.Distance < entry.Name.Length)
        .OrderBy(entry => entry.Distance)
        .Select(entry => entry.Name)
        .FirstOrDefault();

    /// <summary>Letters to insert, delete or replace (Levenshtein 1966).</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
