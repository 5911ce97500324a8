namespace Arena.Core;

/// <summary>What came of reading something a user wrote: the value where it could be made, and all mistakes.</summary>
/// <param name="Value">The value, or null where a mistake stands in the way.</param>
/// <param name="Problems">Every mistake found, in the order of the file.</param>
public sealed record Parsed<T>(T? Value, IReadOnlyList<Problem> Problems)
    where T : class;
