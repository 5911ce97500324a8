using System.CommandLine;
using Arena.Cli.Console;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs</c>: the model of memory, for looking at and for comparing with others.</summary>
internal static class FsrsCommand
{
    public static Command Build(GlobalOptions options, CliConsole console) => new("fsrs", "Look at the model of memory and compare it")
    {
        FsrsReplay.Build(options, console),
    };
}
