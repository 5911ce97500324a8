using System.Diagnostics;
using Arena.TestKit;

namespace Arena.Cli.Tests.Support;

/// <summary>Starts the program as a process of its own, from the build that the tests belong to.</summary>
internal static class ArenaProcess
{
    public static Process Start(string dataDirectory, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [ProgramPath, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ARENA_DATA"] = dataDirectory;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>The same configuration as the tests: bin/CONFIGURATION/net10.0.</summary>
    private static string ProgramPath
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            string framework = output.Name;
            string configuration = output.Parent?.Name ?? throw new InvalidOperationException("The tests do not stand in a build.");
            return Path.Combine(Repository.Root, "src", "Arena.Cli", "bin", configuration, framework, "arena.dll");
        }
    }
}
