namespace Arena.Cli.Console;

/// <summary>Everything the command line sees of the outside: streams, terminal, environment, clock.</summary>
/// <remarks>A record of values, so that tests run the whole program without a process.</remarks>
internal sealed record CliConsole
{
    /// <summary>Standard input.</summary>
    public required TextReader In { get; init; }

    /// <summary>Standard output: what was asked for.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person types on standard input.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The clock; its time zone is the user's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Where the program stands.</summary>
    public string ProgramDirectory { get; init; } = AppContext.BaseDirectory;

    /// <summary>Whether both ends are a terminal that can move its cursor: what the interface needs.</summary>
    public bool IsInteractive => IsInputTerminal && IsOutputTerminal && Environment("TERM") != "dumb";

    /// <summary>The console of this process.</summary>
    /// <remarks>UTF-8 without a byte order mark in both directions, whatever the locale says: decks are in two languages.</remarks>
    public static CliConsole OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new()
        {
            In = new StreamReader(System.Console.OpenStandardInput(), utf8),
            Out = new StreamWriter(System.Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            Error = new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            IsInputTerminal = !System.Console.IsInputRedirected,
            IsOutputTerminal = !System.Console.IsOutputRedirected,
            IsErrorTerminal = !System.Console.IsErrorRedirected,
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }
}
