using Arena.Core.Judging;
using Arena.Wire;

namespace Arena.Judging.Children;

/// <summary>A profiler process as the judge sees it: one subject, then it ends.</summary>
internal sealed class ProfilerClient(Child child) : IDisposable
{
    private const int LongestTable = 16 << 10;

    /// <summary>For starting and loading.</summary>
    private static readonly TimeSpan Housekeeping = TimeSpan.FromSeconds(10);

    /// <summary>Starts a profiler; it loads nothing yet.</summary>
    /// <param name="memoryLimit">Managed memory that the subject may use, in bytes.</param>
    /// <param name="cancel">Ends it.</param>
    public static ProfilerClient Start(long memoryLimit, CancellationToken cancel) =>
        new(Child.Start(ChildProgram.Profiler(memoryLimit), cancel));

    /// <summary>The figures of a submission or of a reference; a fault when it failed.</summary>
    /// <remarks>A submission owns the process, so the figures are checked for sense and not for truth.</remarks>
    public (ProfileReply? Reply, Fault? Fault) Profile(LoadRequest subject, ProfileRequest request, TimeSpan limit)
    {
        Frame? loaded = child.Ask(subject.ToFrame(), Housekeeping);
        if (loaded is not { Kind: FrameKind.Done })
        {
            return (null, FaultOf(loaded));
        }

        Frame? answer = child.Ask(request.ToFrame(), limit);
        return answer is { Kind: FrameKind.Profiled } profiled ? Read(profiled, request) : (null, FaultOf(answer));
    }

    /// <inheritdoc/>
    public void Dispose() => child.Dispose();

    private Fault FaultOf(Frame? reply) => reply switch
    {
        null => child.Ending(),
        { Kind: FrameKind.Threw } threw => WorkerClient.Describe(threw),
        { } other => new(Verdict.RuntimeError, $"the profiler answered with {other.Kind}"),
    };

    private static (ProfileReply? Reply, Fault? Fault) Read(Frame frame, ProfileRequest request)
    {
        try
        {
            ProfileReply reply = ProfileReply.From(frame);
            bool makesSense = reply.Rows.Select(row => row.Shape).SequenceEqual(request.Shapes.Select(shape => shape.Name))
                && reply.Rows.All(IsPlausible) && reply.Table.Length <= LongestTable;
            return makesSense ? (reply, null) : (null, new(Verdict.RuntimeError, "the figures make no sense"));
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or FormatException)
        {
            return (null, new(Verdict.RuntimeError, "the figures cannot be read"));
        }
    }

    private static bool IsPlausible(ProfileFigures row) =>
        new[] { row.Mean, row.Median, row.StandardDeviation, row.Gen0, row.Gen1, row.Gen2, row.Allocated, row.Operations }
            .All(figure => double.IsFinite(figure) && figure >= 0);
}
