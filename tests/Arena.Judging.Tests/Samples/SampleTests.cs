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
    public async Task A_sample_gets_the_verdict_that_its_folder_names_or_its_list_if_it_is_hostile(string file)
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
        "hostile" => Listed(file),
        var folder => throw new InvalidOperationException($"No verdict is known for the folder '{folder}'."),
    };

    /// <summary>What <c>submissions.yaml</c> says of it: one line a file, such as <c>hostile/eats-memory.cs: MLE</c>.</summary>
    private static Verdict Listed(string file)
    {
        string[] parts = file.Split('/');
        string line = Assert.Single(
            File.ReadLines(Path.Combine(Root, parts[0], "submissions", "submissions.yaml")),
            line => line.StartsWith($"hostile/{parts[^1]}: ", StringComparison.Ordinal));
        return Enum.GetValues<Verdict>().Single(verdict => line.EndsWith($": {verdict.Code()}", StringComparison.Ordinal));
    }
}
