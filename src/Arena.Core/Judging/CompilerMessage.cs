namespace Arena.Core.Judging;

/// <summary>What the compiler says about one place of a submission.</summary>
/// <param name="File">The file as the user knows it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">Such as <c>CS0103</c>.</param>
/// <param name="Message">In words.</param>
/// <param name="IsError">Whether it stops the compilation.</param>
public sealed record CompilerMessage(string File, int Line, int Column, string Code, string Message, bool IsError)
{
    /// <summary>One line, as compilers print it.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{File}:{Line}:{Column} {(IsError ? "error" : "warning")} {Code}: {Message}");
}
