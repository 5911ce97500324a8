using Arena.Cli;
using Arena.Cli.Console;

return await ArenaProgram.RunAsync(args, CliConsole.OfProcess()).ConfigureAwait(false);
