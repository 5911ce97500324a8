using Arena.Core.Judging;
using Arena.TestKit;
using Xunit;

namespace Arena.Judging.Tests.Samples;

public sealed class SampleTests
{
    private static string Root => Path.Combine(Repository.Root, "arena", "Challenges");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateDirectories(Root, "submissions", SearchOption.AllDirectories)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public async Task A_sample_gets_the_verdict_that_its_folder_names(string file)
    {
        Submission result = await Judged.ResultAsync(Path.GetFileName(file), Judged.Sample(file, ""));

        TestContext.Current.TestOutputHelper?.WriteLine($"{result.Verdict.Code()} {result.Passed}/{result.Of} {result.Failure} {string.Join('\n', result.CompilerMessages)}");
        Assert.Equal(Expected(file), result.Verdict);
    }

    private static Verdict Expected(string file) => file.Split('/')[^2] switch
    {
        "accepted" => Verdict.Accepted,
        "wrong-answer" => Verdict.WrongAnswer,
        "too-slow" => Verdict.TimeLimit,
        "runtime-error" => Verdict.RuntimeError,
        "compile-error" => Verdict.CompileError,
        "cheating" => Verdict.RuleViolation,
        var folder => throw new InvalidOperationException($"No verdict is known for the folder '{folder}'."),
    };
}
