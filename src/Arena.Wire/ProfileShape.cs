namespace Arena.Wire;

/// <summary>A shape to profile.</summary>
/// <param name="Name">Its name; unlike that of any other shape of the request.</param>
/// <param name="Input">The frame of one input; every operation runs on it.</param>
public sealed record ProfileShape(string Name, ReadOnlyMemory<byte> Input);
