namespace Arena.Challenges;

/// <summary>One case that a submission must get right.</summary>
/// <param name="Group">Its group, such as <c>tiny</c>; a wrong answer ends the run with its group.</param>
/// <param name="Name">What it is.</param>
/// <param name="Input">The frame for the worker.</param>
public sealed record ChallengeCase(string Group, string Name, ReadOnlyMemory<byte> Input);
