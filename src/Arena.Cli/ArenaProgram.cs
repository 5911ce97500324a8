using System.CommandLine;
using System.Text.Json.Nodes;
using Arena.Cli.Commands;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;

namespace Arena.Cli;

/// <summary>The command line as a function: arguments and a console in, an exit code out.</summary>
internal static class ArenaProgram
{
    private const int Interrupted = 130;

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code; the table is <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliConsole console)
    {
        var options = new GlobalOptions();
        ParseResult parsed = CommandTree.Build(options, console).Parse(Rewrite(args));
        if (parsed.Errors.Count > 0)
        {
            return Report(console, options, parsed, ErrorCode.Usage, UsageErrors.Message(parsed), UsageErrors.Hint(parsed));
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = console.Out,
                Error = console.Error,
            };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (ArenaException error)
        {
            return Report(console, options, parsed, error.Code, error.Message, error.Hint);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception error) when (error is not ArenaException)
        {
            // The one place where everything else ends: a bug must not end in a stack trace on the screen.
            string where = options.WantsTrace(parsed) ? error.ToString() : CrashReport.Write(error);
            return Report(console, options, parsed, ErrorCode.Unexpected, $"Something unexpected happened: {error.Message}", where);
        }
    }

    /// <summary><c>arena help VERB</c> is <c>arena VERB --help</c>, <c>arena version</c> works as <c>--version</c> does.</summary>
    private static string[] Rewrite(string[] args) => args switch
    {
        ["help", .. var verb] => [.. verb, "--help"],
        _ => args,
    };

    private static int Report(CliConsole console, GlobalOptions options, ParseResult parsed, ErrorCode code, string message, string hint)
    {
        if (options.WantsJson(parsed))
        {
            JsonOutput.Write(console.Out, "arena.error/1", new JsonObject
            {
                ["code"] = code.ToString(),
                ["message"] = message,
                ["hint"] = hint,
            });
        }

        console.Error.WriteLine($"arena: {message}{(hint.Length > 0 ? " " + hint : "")}");
        return (int)code;
    }
}
