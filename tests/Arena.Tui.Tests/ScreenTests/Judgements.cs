using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.TestKit;
using Arena.Tui.Hosting;

namespace Arena.Tui.Tests.ScreenTests;

/// <summary>Judgements for screens, written out because they stand in goldens.</summary>
internal static class Judgements
{
    public static ChallengeId Heap { get; } = new("heap");

    public static ChallengeId Attention { get; } = new("attention");

    public const string HeapFile = "heap/Heap.cs";

    private static readonly Hardware Machine = new("AMD EPYC x2", ".NET 10.0.12");
    private static readonly string[] Shapes = ["heapify 200k", "push-pop 30k", "top 10k of 300k"];
    private static readonly DeckLink Topic = new(new DeckId("11-heapq"), new LocalText("Heaps and priority queues", "堆与优先队列"), 5, 2);

    public static Submission Accepted { get; } = new()
    {
        Id = new("5f2c9a1b7d3e"),
        Challenge = Heap,
        Track = "cpu",
        FileName = "Heap.cs",
        Source = "// arena: heap\n",
        Verdict = Verdict.Accepted,
        Passed = 40,
        Of = 40,
        Hardware = Machine,
        Sandbox = "process",
        Seed = new Seed(1),
    };

    public static Submission Timed { get; } = Accepted with
    {
        Timing = new(
            "heap/quaternary", new(0.93, 0.91, 0.95), new(1.001, 0.993, 1.009), true,
            [
                new("heapify 200k", new(1.12, 1.09, 1.15), 604_000, 539_000, []),
                new("push-pop 30k", new(0.83, 0.81, 0.86), 2_640_000, 3_180_000, []),
                new("top 10k of 300k", new(0.87, 0.86, 0.88), 3_960_000, 4_550_000, []),
            ],
            "plan"),
    };

    public static Submission Profiled { get; } = Timed with
    {
        Profile = new(
            "heap/quaternary",
            [
                new(Shapes[0], 551_000, 546_000, 9_300, 0, 0, 0, 0, 4096),
                new(Shapes[1], 3_210_000, 3_190_000, 42_000, 480, 0, 0, 0, 320),
                new(Shapes[2], 5_410_000, 5_380_000, 61_000, 4_194_304, 12.5, 3.1, 0, 256),
            ],
            [
                new(Shapes[0], 611_000, 608_000, 7_100, 0, 0, 0, 0, 4096),
                new(Shapes[1], 2_660_000, 2_650_000, 31_000, 0, 0, 0, 0, 1024),
                new(Shapes[2], 3_990_000, 3_980_000, 44_000, 0, 0, 0, 0, 1024),
            ],
            "| Method | Mean |"),
    };

    public static Submission Inconclusive { get; } = Accepted with
    {
        Timing = Timed.Timing! with { IsConclusive = false, Control = new(1.03, 0.97, 1.09) },
    };

    public static Submission Wrong { get; } = Accepted with
    {
        Id = new("0c11d2e3f405"),
        Verdict = Verdict.WrongAnswer,
        Passed = 7,
        Failure = new(
            6, "equal keys", Verdict.WrongAnswer, "push 3, push 3, push 3, count", "3", "1", "first difference at step 4 (count): expected 3, got 1"),
    };

    public static Submission Broken { get; } = Accepted with
    {
        Id = new("99aa88bb77cc"),
        Verdict = Verdict.CompileError,
        Passed = 0,
        Source = "// arena: heap\npublic sealed class UnfinishedHeap : IMinHeap\n{\n    public void Push(long key) => _key.Add(key);\n}\n",
        CompilerMessages =
        [
            new("Heap.cs", 2, 38, "CS0535", "'UnfinishedHeap' does not implement interface member 'IMinHeap.ReplaceTop(long)'", true),
            new("Heap.cs", 4, 35, "CS0103", "The name '_key' does not exist in the current context", true),
        ],
    };

    public static Submission Emulated { get; } = Accepted with
    {
        Id = new("6e6e6e6e6e6e"),
        Challenge = Attention,
        Track = "gpu",
        FileName = "Attention.cs",
        Device = "cpu0",
        IsEmulated = true,
        Passed = 68,
        Of = 68,
    };

    public static IReadOnlyList<BoardEntry> Entries { get; } =
    [
        new("heap/quaternary", true, null, null, null, "cpu", "cpu", new(1, 1, 1), 1, false),
        new("Heap.cs", false, PlayerId.Me, Accepted.Id, Clock.Morning.AddMinutes(-12), "cpu", "cpu", new(0.93, 0.91, 0.95), 2, false),
        new("Other.cs", false, new PlayerId("ada"), new("1a1a1a1a1a1a"), Clock.Morning.AddDays(-3), "cpu", "cpu", new(0.92, 0.89, 0.94), 2, false),
        new("heap/pairing", true, null, null, null, "cpu", "cpu", new(0.47, 0.46, 0.48), 4, false),
        new("heap/binary", true, null, null, null, "cpu", "cpu", null, null, false),
    ];

    public static IReadOnlyList<BoardEntry> GpuEntries { get; } =
    [
        new("attention/tiled-gpu", true, null, null, null, "cpu0", "gpu", null, null, true),
        new("Attention.cs", false, PlayerId.Me, Emulated.Id, Clock.Morning.AddHours(-2), "cpu0", "gpu", null, null, true),
    ];

    /// <summary>The steps up to the verdict of <paramref name="submission"/>, the first <paramref name="cases"/> of its forty cases run.</summary>
    public static IReadOnlyList<JudgeEvent> Tests(Submission submission, int cases = 40) =>
    [
        new JudgeEvent.Compiled(TimeSpan.FromMilliseconds(840), []),
        .. Enumerable.Range(1, cases).SelectMany(number => Case(number, submission)),
    ];

    /// <summary>All steps of a judgement that ends with <paramref name="submission"/>.</summary>
    public static IReadOnlyList<JudgeEvent> Whole(Submission submission) =>
    [
        .. Tests(submission),
        new JudgeEvent.Decided(submission with { Timing = null, Profile = null }, TimeSpan.FromSeconds(2)),
        .. submission.Timing is null ? [] : Timing(6),
        new JudgeEvent.Finished(submission),
    ];

    /// <summary>The steps of a timing of which so many launches are done.</summary>
    public static IReadOnlyList<JudgeEvent> Timing(int launches) =>
    [
        new JudgeEvent.TimingStarted("heap/quaternary", Shapes, 6),
        .. Enumerable.Range(1, launches).SelectMany(launch => Shapes.Select((shape, i) => new JudgeEvent.TimingRound(shape, launch, 6, 1.1 - (0.1 * i)))),
    ];

    public static IEnumerable<JudgeEvent> Case(int number, Submission submission)
    {
        string group = number switch { <= 9 => "tiny", <= 17 => "small", <= 35 => "adversarial", _ => "large" };
        Failure? failure = submission.Failure is { } failed && failed.Case == number ? failed : null;
        yield return new JudgeEvent.CaseStarted(number, 40, group, failure?.CaseName ?? "random operations", TimeSpan.FromSeconds(1));
        yield return new JudgeEvent.CaseFinished(
            number, failure?.Verdict ?? Verdict.Accepted, TimeSpan.FromMicroseconds(120 * number), failure);
    }

    /// <summary>A world in which the starters are there or not, and <paramref name="latest"/> was submitted last.</summary>
    public static FakeHost Host(Submission? latest = null, bool hasFile = true)
    {
        FakeHost host = new() { Home = Figures.WithWork, Challenges = [.. Figures.Challenges.Select(Linked)] };
        host.Pages[Heap] = new(Linked(Figures.Challenges[0]), [new("cpu", HeapFile, hasFile, latest)]);
        host.Pages[Attention] = new(
            Linked(Figures.Challenges[2]),
            [new("cpu", "attention/Attention.cs", hasFile, null), new("gpu", "attention/gpu/Attention.cs", hasFile, Emulated)]);
        host.Boards[(Heap, "cpu")] = new(Heap, "cpu", Machine.Class, "heap/quaternary", Entries);
        host.Boards[(Attention, "cpu")] = new(Attention, "cpu", Machine.Class, "attention/tiled", [Entries[0] with { Name = "attention/tiled" }]);
        host.Boards[(Attention, "gpu")] = new(Attention, "gpu", Machine.Class, "attention/tiled-gpu", GpuEntries);
        foreach (Submission submission in new[] { Profiled, Emulated })
        {
            host.Submissions[submission.Id] = submission;
        }

        return host;
    }

    private static ChallengeSummary Linked(ChallengeSummary challenge) =>
        challenge.Id == Heap ? challenge with { Topic = Topic, Board = Entries } : challenge;

    /// <summary>The challenge that is opened from the list by so many steps down.</summary>
    public static Screen Open(FakeHost host, int columns = 80, int rows = 24, int down = 0)
    {
        Screen screen = Screen.Open(host, columns, rows, new ArenaOptions { Start = StartScreen.Challenges });
        for (int i = 0; i < down; i++)
        {
            screen.Press(Terminal.Gui.Input.Key.CursorDown);
        }

        return screen.Press(Terminal.Gui.Input.Key.Enter);
    }
}
