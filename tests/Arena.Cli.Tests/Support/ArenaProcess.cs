using System.Diagnostics;
using Arena.TestKit;

namespace Arena.Cli.Tests.Support;

/// <summary>Starts the program as a process of its own, from the build that the tests belong to.</summary>
internal static class ArenaProcess
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);

    /// <summary>Debug or Release, as the tests were built: they stand in bin/CONFIGURATION/FRAMEWORK.</summary>
    public static string Configuration => Output.Parent?.Name ?? throw new InvalidOperationException("The tests do not stand in a build.");

    public static Process Start(string dataDirectory, params string[] args)
    {
        string program = Path.Combine(Repository.Root, "src", "Arena.Cli", "bin", Configuration, Output.Name, "arena.dll");
        return Start("dotnet", Repository.Root, [program, .. args, "--data", dataDirectory]);
    }

    /// <summary>Runs the program to its end.</summary>
    public static Task<CommandResult> RunAsync(string dataDirectory, params string[] args) => FinishAsync(Start(dataDirectory, args));

    /// <summary>Runs any program to its end.</summary>
    public static Task<CommandResult> RunAsync(string file, string workingDirectory, IReadOnlyList<string> args) =>
        FinishAsync(Start(file, workingDirectory, args));

    private static Process Start(string file, string workingDirectory, IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
    }

    private static async Task<CommandResult> FinishAsync(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new(process.ExitCode, await output, await error);
        }
    }
}
