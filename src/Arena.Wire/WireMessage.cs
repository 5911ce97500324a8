namespace Arena.Wire;

/// <summary>What the compiler says about one place.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">Such as <c>CS0103</c>.</param>
/// <param name="Message">In words.</param>
/// <param name="IsError">Whether it stops the compilation.</param>
public sealed record WireMessage(int Line, int Column, string Code, string Message, bool IsError);
