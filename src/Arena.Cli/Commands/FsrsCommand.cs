using System.CommandLine;
using Arena.Cli.Console;

namespace Arena.Cli.Commands;

/// <summary><c>arena fsrs</c>: the model of memory under the scheduler.</summary>
internal static class FsrsCommand
{
    public static Command Build(GlobalOptions options, CliConsole console) => new("fsrs", "Fit and examine the memory model")
    {
        FsrsFit.Build(options, console),
        FsrsEvaluate.Build(options, console),
        FsrsReplay.Build(options, console),
        FsrsSimulate.Build(options, console),
    };
}
