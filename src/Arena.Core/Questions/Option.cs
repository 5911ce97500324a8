namespace Arena.Core.Questions;

/// <summary>One option of a choice.</summary>
/// <param name="Text">What the user reads.</param>
/// <param name="IsRight">Whether this is the right one.</param>
/// <param name="Reason">Why it is wrong; absent on the right one.</param>
public sealed record Option(LocalText Text, bool IsRight, LocalText? Reason);
