using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace Arena.Cli.Commands;

/// <summary>The help of the whole program: examples first, exit codes last.</summary>
internal sealed class RootHelp(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly string[] Examples =
    [
        "arena                             open Arena",
        "arena quiz --plain                today's session as lines",
        "arena due --count                 a number for your shell prompt",
        "arena challenges start heap       write Heap.cs to start from",
        "arena submit Heap.cs              judge it, time it, record it",
    ];

    /// <summary>Puts this help in the place of the plain one.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        if (option.Action is HelpAction plain)
        {
            option.Action = new RootHelp(plain);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        bool isWhole = parseResult.CommandResult.Command is RootCommand;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (isWhole)
        {
            output.WriteLine("Examples:");
            Examples.ToList().ForEach(line => output.WriteLine("  " + line));
            output.WriteLine();
        }

        int exitCode = inner.Invoke(parseResult);
        if (isWhole)
        {
            output.WriteLine("Exit codes:");
            ExitCodes.All.ToList().ForEach(entry => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {entry.Code,3}  {entry.Meaning}")));
        }

        return exitCode;
    }
}
