namespace Arena.Core.Judging;

/// <summary>A judged submission, whole: source, verdict, measurements, machine.</summary>
public sealed record Submission
{
    /// <summary>Its name for good.</summary>
    public required SubmissionId Id { get; init; }

    /// <summary>The challenge it was made for.</summary>
    public required ChallengeId Challenge { get; init; }

    /// <summary><c>cpu</c> or <c>gpu</c>.</summary>
    public required string Track { get; init; }

    /// <summary>File name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The source text as judged.</summary>
    public required string Source { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Cases passed.</summary>
    public required int Passed { get; init; }

    /// <summary>Cases there are.</summary>
    public required int Of { get; init; }

    /// <summary>The first failing case, or null.</summary>
    public Failure? Failure { get; init; }

    /// <summary>What the compiler said.</summary>
    public IReadOnlyList<CompilerMessage> CompilerMessages { get; init; } = [];

    /// <summary>The timing of an accepted submission, or null.</summary>
    public Timing? Timing { get; init; }

    /// <summary>What BenchmarkDotNet says about an accepted submission, or null.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The machine.</summary>
    public required Hardware Hardware { get; init; }

    /// <summary>What stood between the submission and the machine, such as <c>process</c>.</summary>
    public required string Sandbox { get; init; }

    /// <summary>The secret seed of the run, revealed with the result.</summary>
    public required Seed Seed { get; init; }

    /// <summary>What it ran on: <c>cpu</c>, or a device of the gpu track such as <c>cuda:0</c>, <c>opencl:0</c> or <c>cpu0</c>.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Whether the device only imitates one: then the outputs are checked, and nothing is ranked.</summary>
    public bool IsEmulated { get; init; }

    /// <summary>Which boards it stands on: the rules it was judged under, such as <c>standard</c>.</summary>
    public string Rules { get; init; } = "standard";
}
