using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Verdicts;

public sealed class CompileErrorTests
{
    [Fact]
    public async Task A_mistake_carries_file_line_and_column()
    {
        Submission result = await Judged.ResultAsync("mine.cs", Judged.Sample("submissions/compile-error/misspelt.cs"));

        Assert.Contains(
            "mine.cs:15:35 error CS0103: The name '_key' does not exist in the current context",
            result.CompilerMessages.Select(message => message.ToString()));
        Assert.Equal((0, 40), (result.Passed, result.Of));
    }

    [Fact]
    public async Task Forty_thousand_parentheses_are_a_compile_error_and_no_failure_of_ours()
    {
        string source = $"class A {{ int B = {new string('(', 40_000)}1{new string(')', 40_000)}; }}";

        Submission result = await Judged.ResultAsync("deep.cs", source);

        Assert.Equal(Verdict.CompileError, result.Verdict);
        Assert.StartsWith("The compiler gave up", Assert.Single(result.CompilerMessages).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_beyond_128_KiB_is_a_compile_error()
    {
        Submission result = await Judged.ResultAsync("long.cs", HeapSource.Right + new string(' ', 128 << 10));

        Assert.Equal(Verdict.CompileError, result.Verdict);
        Assert.Contains("at most 131072 are allowed", Assert.Single(result.CompilerMessages).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class A { }", "ARENA001", "No class implements IMinHeap")]
    [InlineData("two", "ARENA002", "2 public classes implement IMinHeap")]
    [InlineData("constructor", "ARENA003", "has no public constructor without parameters")]
    public async Task A_source_without_exactly_one_usable_class_is_told_what_to_do(string kind, string code, string words)
    {
        string source = kind switch
        {
            "two" => HeapSource.With(before: "public class Second : IMinHeap { public int Count => 0; public void Build(ReadOnlySpan<long> k) { } public void Push(long k) { } public long Peek() => 0; public long Pop() => 0; public long ReplaceTop(long k) => 0; }"),
            "constructor" => HeapSource.With(members: "public Heap(int capacity) { }"),
            _ => kind,
        };

        Submission result = await Judged.ResultAsync("mine.cs", source);

        CompilerMessage message = Assert.Single(result.CompilerMessages, one => one.IsError);
        Assert.Equal((Verdict.CompileError, code), (result.Verdict, message.Code));
        Assert.Contains(words, message.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsafe_code_does_not_compile() => Assert.Equal(
        "CS0227",
        (await Judged.ResultAsync("mine.cs", HeapSource.With(members: "unsafe void M(int* p) { }"))).CompilerMessages.First(one => one.IsError).Code);
}
