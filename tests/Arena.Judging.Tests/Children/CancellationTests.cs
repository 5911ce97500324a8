using System.Diagnostics;
using Arena.Core;
using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Children;

[Collection(nameof(Alone))]
public sealed class CancellationTests
{
    private static readonly string ChildFolder = Path.Combine(AppContext.BaseDirectory, "children");

    [Fact]
    public async Task A_cancelled_judgement_ends_and_leaves_no_process()
    {
        using CancellationTokenSource cancel = new();
        HashSet<int> before = [.. Running()];
        HashSet<int> own = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (JudgeEvent one in Start(cancel.Token))
            {
                if (one is JudgeEvent.CaseStarted { Case: 2 })
                {
                    own = [.. Running().Except(before)];
                    await cancel.CancelAsync();
                }
            }
        });

        Assert.NotEmpty(own);
        Assert.DoesNotContain(Running(), own.Contains);
    }

    [Fact]
    public async Task A_reader_that_walks_away_leaves_no_process()
    {
        HashSet<int> before = [.. Running()];
        HashSet<int> own = [];
        await foreach (JudgeEvent one in Start(TestContext.Current.CancellationToken))
        {
            if (one is JudgeEvent.CaseStarted { Case: 2 })
            {
                own = [.. Running().Except(before)];
                break;
            }
        }

        Assert.NotEmpty(own);
        Assert.DoesNotContain(Running(), own.Contains);
    }

    private static IAsyncEnumerable<JudgeEvent> Start(CancellationToken cancel) => Judged.Judge.JudgeAsync(
        new(new("s"), new("heap"), "cpu", "loop.cs", Judged.Sample("submissions/too-slow/never-ends.cs"), new Seed(1), false), cancel);

    private static IEnumerable<int> Running() => Process.GetProcesses().Where(IsChild).Select(process => process.Id);

    private static bool IsChild(Process process)
    {
        string commandLine = $"/proc/{process.Id}/cmdline";
        try
        {
            return File.ReadAllText(commandLine).Contains(ChildFolder, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;   // it has just ended
        }
    }
}
