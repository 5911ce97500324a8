namespace Arena.Core.Judging;

/// <summary>A step of timing the references of a track again. A closed set: match on it without a default.</summary>
public abstract record ReferenceStep
{
    private protected ReferenceStep(string name) => Name = name;

    /// <summary>The reference.</summary>
    public string Name { get; }

    /// <summary>Its turn has come.</summary>
    /// <param name="Name">The reference.</param>
    /// <param name="Number">From 1.</param>
    /// <param name="Of">References to time; the baseline is not one of them.</param>
    public sealed record Started(string Name, int Number, int Of) : ReferenceStep(Name);

    /// <summary>One launch of one shape was timed.</summary>
    /// <param name="Name">The reference.</param>
    /// <param name="Shape">The shape.</param>
    /// <param name="Launch">From 1.</param>
    /// <param name="Launches">Launches planned.</param>
    public sealed record Round(string Name, string Shape, int Launch, int Launches) : ReferenceStep(Name);

    /// <summary>It is done: to be kept before it is shown.</summary>
    /// <param name="Timing">The figures.</param>
    public sealed record Timed(ReferenceTiming Timing) : ReferenceStep(Timing.Name);
}
