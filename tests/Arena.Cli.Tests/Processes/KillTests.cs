using System.Diagnostics;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Processes;

public sealed class KillTests
{
    [Fact]
    public async Task A_review_that_was_confirmed_survives_kill_9()
    {
        using var arena = new CommandLine();
        CancellationToken cancel = TestContext.Current.CancellationToken;
        for (int round = 1; round <= 3; round++)
        {
            using Process process = ArenaProcess.Start(arena.DataDirectory, "quiz", "--plain");
            await process.StandardInput.WriteAsync("?\n\n");
            await process.StandardInput.FlushAsync(cancel);
            while (await process.StandardOutput.ReadLineAsync(cancel) is { } line && !line.StartsWith("Saved.", StringComparison.Ordinal))
            {
            }

            process.Kill();
            await process.WaitForExitAsync(cancel);

            Assert.Equal(round, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
        }
    }

    [Fact]
    public async Task Two_sessions_at_once_lose_nothing()
    {
        using var arena = new CommandLine();
        CancellationToken cancel = TestContext.Current.CancellationToken;
        using Process one = ArenaProcess.Start(arena.DataDirectory, "quiz", "--plain", "--deck", "heapq", "--limit", "4");
        using Process two = ArenaProcess.Start(arena.DataDirectory, "quiz", "--plain", "--deck", "knapsack", "--limit", "4");

        string[] outputs = await Task.WhenAll(PlayAsync(one), PlayAsync(two));

        Assert.All(outputs, output => Assert.Equal(4, output.Split("Saved.").Length - 1));
        Assert.Equal(8, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
        Assert.Equal(0, (await arena.RunAsync("doctor")).ExitCode);

        async Task<string> PlayAsync(Process process)
        {
            await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat("?\n\n", 4)));
            process.StandardInput.Close();
            string output = await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return output;
        }
    }
}
