using Arena.Challenges;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Children;
using Arena.TestKit;
using Arena.Wire;
using Xunit;
using OfAttention = Arena.Challenges.Attention;
using OfHeap = Arena.Challenges.Heap;
using OfKnapsack = Arena.Challenges.Knapsack;

namespace Arena.Judging.Tests.Gpu;

/// <summary>Every sample of the gpu track, and every starter, through compiler and worker on the emulated device.</summary>
public sealed class GpuSampleTests
{
    private static string Root => Path.Combine(Repository.Root, "arena", "Challenges");

    public static TheoryData<string> Files =>
        [.. new[] { "gpu-*.cs", "Starter.gpu.cs" }
            .SelectMany(pattern => Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public async Task A_sample_gets_the_verdict_that_its_folder_names(string file)
    {
        string source = await File.ReadAllTextAsync(Path.Combine(Root, file), TestContext.Current.CancellationToken);

        Assert.StartsWith($"// arena: {ChallengeDirective.Read(source)}\n// track: gpu\n", source, StringComparison.Ordinal);
        Verdict expected = file.Split('/')[^2] switch
        {
            "wrong-answer" => Verdict.WrongAnswer,
            "runtime-error" => Verdict.RuntimeError,
            "rule-violation" => Verdict.RuleViolation,
            _ => Verdict.Accepted,
        };
        (Verdict verdict, string why) = Judge(file.Split('/')[0], source);
        Assert.True(expected == verdict, $"{verdict}: {why}");
    }

    private static (Verdict Verdict, string Why) Judge(string challenge, string source)
    {
        Seed seed = new(20261126);
        (Type contract, IReadOnlyList<ChallengeCase> cases, Func<ReadOnlyMemory<byte>, IExpectation> expect) = challenge switch
        {
            "Heap" => (typeof(IGpuHeap), OfHeap.GpuCases.All(seed, true), (Func<ReadOnlyMemory<byte>, IExpectation>)(input => new OfHeap.GpuHeapExpectation(GpuHeapInput.Decode(input.Span)))),
            "Knapsack" => (typeof(IGpuKnapsack), OfKnapsack.GpuCases.All(seed, true), input => OfKnapsack.Oracle.Expect(KnapsackInput.Decode(input.Span))),
            _ => (typeof(IGpuAttention), OfAttention.GpuCases.All(seed, true), input => OfAttention.Oracle.Expect(AttentionInput.Decode(input.Span))),
        };
        CompileReply compiled = GpuChildren.Compile(source, contract.FullName!);
        if (compiled.Assembly.IsEmpty)
        {
            return (compiled.BreaksRules ? Verdict.RuleViolation : Verdict.CompileError, string.Join('\n', compiled.Messages));
        }

        using Child worker = GpuChildren.StartWorker();
        GpuChildren.Ask(worker, new LoadRequest(contract.FullName!, compiled.TypeName, compiled.Assembly, "") { Device = "cpu0" }.ToFrame());
        foreach (ChallengeCase one in cases)
        {
            GpuChildren.Ask(worker, new Frame(FrameKind.Input, InputBatch.Encode([one.Input])));
            if (worker.Ask(new Frame(FrameKind.Run), TimeSpan.FromSeconds(60)) is not { Kind: FrameKind.Done })
            {
                return (Verdict.RuntimeError, one.Name);
            }

            ReadOnlyMemory<byte> output = InputBatch.Decode(GpuChildren.Ask(worker, new Frame(FrameKind.Fetch)).Payload)[0];
            if (expect(one.Input).Check(output.Span) is { } wrong)
            {
                return (Verdict.WrongAnswer, $"{one.Name}: {wrong}");
            }
        }

        return (Verdict.Accepted, "");
    }
}
