using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.TestKit;
using Microsoft.Extensions.Time.Testing;

namespace Arena.Cli.Tests.Support;

/// <summary>Runs the whole program in the test's process, on a data directory of its own and a clock that stands still.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly TempHome _home = new();

    public FakeTimeProvider Time { get; } = Clock.AtMorning();

    public Dictionary<string, string> Environment { get; } = [];

    public string DataDirectory => _home.File("data");

    public string File(params string[] names) => _home.File(names);

    /// <summary>Runs one command; <paramref name="input"/> is all there is on standard input.</summary>
    public async Task<CommandResult> TypeAsync(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CliConsole
        {
            In = new StringReader(input),
            Out = output,
            Error = error,
            Time = Time,
            Environment = name => name == "ARENA_DATA" ? DataDirectory : Environment.GetValueOrDefault(name),
        };
        int exitCode = await ArenaProgram.RunAsync(args, console);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public Task<CommandResult> RunAsync(params string[] args) => TypeAsync("", args);

    public async Task<JsonObject> JsonAsync(params string[] args)
    {
        CommandResult result = await RunAsync([.. args, "--json"]);
        return result.Json;
    }

    public void Dispose() => _home.Dispose();
}
