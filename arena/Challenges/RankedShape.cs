using Arena.Core;

namespace Arena.Challenges;

/// <summary>One shape that is timed for the rank.</summary>
/// <param name="Name">Scenario and size.</param>
/// <param name="Draw">The frame of a fresh input of this shape.</param>
/// <param name="WarmUp">The frame of a small input that goes through the same code.</param>
public sealed record RankedShape(
    string Name, Func<Seed, ReadOnlyMemory<byte>> Draw, Func<Seed, ReadOnlyMemory<byte>> WarmUp);
