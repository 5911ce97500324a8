namespace Arena.Wire;

/// <summary>A shape to profile.</summary>
/// <param name="Name">Its name; unlike that of any other shape of the request.</param>
/// <param name="Inputs">Frames of inputs, at least one; the operations take them in turn.</param>
public sealed record ProfileShape(string Name, IReadOnlyList<ReadOnlyMemory<byte>> Inputs);
