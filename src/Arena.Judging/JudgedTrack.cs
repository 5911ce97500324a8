using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Wire;

namespace Arena.Judging;

/// <summary>A challenge on one of its tracks: what its folder says and what is code, in one.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Sheet">The track.</param>
/// <param name="Code">Its cases, oracle and references.</param>
internal sealed record JudgedTrack(Challenge Challenge, ChallengeTrack Sheet, ITrackCode Code)
{
    /// <summary>Name of the challenge.</summary>
    public ChallengeId Id => Challenge.Id;

    /// <summary>What it runs on.</summary>
    public ComputeDevice Device { get; init; } = ComputeDevice.Processor;

    /// <summary>Whether it runs in a worker that has devices.</summary>
    public bool RunsOnDevice => Sheet.RunsOnDevice;

    /// <summary>The interface that a submission implements.</summary>
    public Type Contract => Code.Contract;

    /// <summary>The ranked shapes.</summary>
    public IReadOnlyList<RankedShape> Shapes => Code.Shapes;

    /// <summary>How a child loads a submission.</summary>
    public LoadRequest Load(CompileReply compiled) => OnDevice(new(Contract.FullName ?? "", compiled.TypeName, compiled.Assembly, ""));

    /// <summary>How a child loads a reference.</summary>
    /// <exception cref="JudgeFaultException">The folder names one that the code does not have.</exception>
    public LoadRequest Load(string reference)
    {
        if (!Code.References.TryGetValue(reference, out Type? type))
        {
            throw new JudgeFaultException($"There is no reference '{reference}' on track {Sheet.Name} of {Id}.");
        }

        string path = Path.Combine(AppContext.BaseDirectory, $"{type.Assembly.GetName().Name}.dll");
        return OnDevice(new(Contract.FullName ?? "", type.FullName ?? "", ReadOnlyMemory<byte>.Empty, path));
    }

    /// <summary>The cases of one run.</summary>
    /// <remarks>A device that is only imitated leaves the large ones out.</remarks>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) =>
        Device.IsEmulated ? [.. Code.Cases(seed).Where(one => one.Group != CaseGroups.Large)] : Code.Cases(seed);

    /// <summary>The right answer to an input.</summary>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Code.Expect(input);

    private LoadRequest OnDevice(LoadRequest request) => RunsOnDevice
        ? request with { Device = Device.Name, DeviceMemoryLimit = Sheet.ScratchLimit }
        : request;
}
