using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Judging.Children;
using Arena.Judging.Clock;
using Arena.Judging.Profiling;

namespace Arena.Judging;

/// <summary>Judges submissions in processes of their own. Several judgements may run at once, though not be timed well so.</summary>
/// <param name="catalog">The challenges.</param>
public sealed class Judge(IChallengeCatalog catalog) : IJudge
{
    private readonly TimeLimits _limits = new();
    private readonly Lazy<Hardware> _hardware = new(HardwareProbe.Read);
    private readonly Lock _gate = new();
    private IReadOnlyList<ComputeDevice>? _devices;

    /// <summary>How BenchmarkDotNet is run.</summary>
    internal ProfilePlan Profiling { get; init; } = ProfilePlan.Quick;

    /// <inheritdoc/>
    public Hardware Hardware => _hardware.Value;

    /// <inheritdoc/>
    public Task<IReadOnlyList<ComputeDevice>> ReadDevicesAsync(CancellationToken cancel) => Task.Run(() => Devices(cancel), cancel);

    /// <inheritdoc/>
    public Hardware HardwareOf(ComputeDevice device) => IsProcessor(device) ? Hardware : Hardware with { Class = device.Description };

    /// <inheritdoc/>
    public IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeJob job, CancellationToken cancel)
    {
        JudgedTrack challenge = Find(job.Challenge, job.Track);
        return RunAsync<JudgeEvent>(
            (emit, stop) =>
            {
                JudgedTrack placed = Place(challenge, job.Device, stop);
                new Judgement(placed, job, HardwareOf(placed.Device), _limits, Profiling, emit, stop).Run();
            },
            cancel);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ReferenceStep> TimeReferencesAsync(
        ChallengeId challenge, string track, string? device, Seed seed, CancellationToken cancel)
    {
        JudgedTrack found = Find(challenge, track);
        return RunAsync<ReferenceStep>(
            (emit, stop) =>
            {
                JudgedTrack placed = Place(found, device, stop);
                if (!placed.Device.IsEmulated)
                {
                    new ReferenceRun(placed, TimingPlan.Quick, HardwareOf(placed.Device), seed, emit, stop).Run();
                }
            },
            cancel);
    }

    /// <summary>What is emulated belongs to the machine like what runs on its processor.</summary>
    private static bool IsProcessor(ComputeDevice device) => device == ComputeDevice.Processor || device.IsEmulated;

    private JudgedTrack Place(JudgedTrack challenge, string? device, CancellationToken cancel) => challenge.RunsOnDevice
        ? challenge with { Device = ComputeDevice.Choose(Devices(cancel), device) }
        : challenge;

    /// <summary>Asked for once: looking starts a process.</summary>
    private IReadOnlyList<ComputeDevice> Devices(CancellationToken cancel)
    {
        lock (_gate)
        {
            return _devices ??= WorkerClient.ReadDevices(cancel);
        }
    }

    /// <summary>A track by name, before it is known what it runs on.</summary>
    internal JudgedTrack Find(ChallengeId id, string track)
    {
        Challenge challenge = catalog.Find(id.Value) ?? throw new ArenaException(
            ErrorCode.NotFound, $"There is no challenge '{id}'.", $"There are: {string.Join(", ", catalog.All.Select(one => one.Id))}.");
        ChallengeTrack sheet = challenge.Track(track) ?? throw new ArenaException(
            ErrorCode.Usage, $"The challenge '{id}' has no track '{track}'.", $"It has: {string.Join(", ", challenge.Tracks.Select(one => one.Name))}.");
        ITrackCode code = AllChallenges.Find(challenge.Id, track) ?? throw new ArenaException(
            ErrorCode.ContentInvalid, $"The challenge '{id}' has a folder, but this program has no code for its track '{track}'.", "Install again.");
        return new(challenge, sheet, code);
    }

    /// <summary>What is timed blocks, and pins its thread: it gets one of its own, which ends with it. Its steps are passed on as they come.</summary>
    private static async IAsyncEnumerable<T> RunAsync<T>(
        Action<Action<T>, CancellationToken> run, [EnumeratorCancellation] CancellationToken cancel)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Channel<T> steps = Channel.CreateUnbounded<T>();
        Task running = Task.Factory.StartNew(
            () =>
            {
                Exception? failure = null;
                try
                {
                    run(step => steps.Writer.TryWrite(step), stop.Token);
                }
                catch (JudgeFaultException fault)
                {
                    failure = new ArenaException(ErrorCode.Unexpected, fault.Message, "Try again; if it stays, report it.", fault);
                }
                catch (Exception caught)
                {
                    failure = caught;   // passed on to the reader, not swallowed
                }

                steps.Writer.Complete(failure);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await foreach (T step in steps.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return step;
            }
        }
        finally
        {
            // Also when the reader walks away: no child outlives the enumeration.
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
        }
    }
}
