using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;

namespace Arena.Cli.Commands;

/// <summary><c>arena version</c>.</summary>
internal static class VersionCommand
{
    /// <summary>The version of the program, without build metadata.</summary>
    public static string Version { get; } =
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var command = new Command("version", "Print the version");
        command.SetAction(parsed =>
        {
            if (options.Read(parsed, console).Json)
            {
                JsonOutput.Write(console.Out, "arena.version/1", new JsonObject
                {
                    ["version"] = Version,
                    ["runtime"] = RuntimeInformation.FrameworkDescription,
                });
            }
            else
            {
                console.Out.WriteLine($"arena {Version} ({RuntimeInformation.FrameworkDescription})");
            }
        });
        return command;
    }
}
