namespace Arena.Core.Judging;

/// <summary>One way to enter a challenge: its contract, what it is timed against, its limits, and where to start.</summary>
public sealed record ChallengeTrack
{
    /// <summary><c>cpu</c> or <c>gpu</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it runs on a device, so that there is one to choose; otherwise on the processor.</summary>
    public bool RunsOnDevice => Name == "gpu";

    /// <summary>Name of the interface that a submission implements, such as <c>IMinHeap</c>.</summary>
    public required string Contract { get; init; }

    /// <summary>The reference that submissions are timed against; its ratio is 1.</summary>
    public required string Baseline { get; init; }

    /// <summary>The reference that sets the time limits: the textbook solution of the intended complexity.</summary>
    public required string LimitReference { get; init; }

    /// <summary>The ladder, slowest rung first.</summary>
    public required IReadOnlyList<ChallengeReference> References { get; init; }

    /// <summary>Managed memory a submission may use, in bytes; beyond it the verdict is MLE.</summary>
    public required long MemoryLimit { get; init; }

    /// <summary>Memory that one run may borrow on the device of the gpu track, in bytes.</summary>
    public long ScratchLimit { get; init; } = long.MaxValue;

    /// <summary>The groups of cases in the order they are run.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The names of the ranked shapes.</summary>
    public required IReadOnlyList<string> Shapes { get; init; }

    /// <summary>Where rounding makes several answers right: how far off one may be, and the evidence for it. Else null.</summary>
    public string? Tolerance { get; init; }

    /// <summary>Name of the file that a user starts from, such as <c>Heap.cs</c>.</summary>
    public required string StarterFileName { get; init; }

    /// <summary>The source text that a user starts from.</summary>
    public required string Starter { get; init; }
}
