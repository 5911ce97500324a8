using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;

namespace Arena.Storage.Tests;

/// <summary>Values whose content does not matter, each fixed by its seed.</summary>
internal static class Some
{
    internal static PlayerId Other => new("ada");

    internal static JournalEvent.Reviewed Reviewed(
        int seed, PlayerId? player = null, string question = "heapq/parent-index", int day = 20_000, Grade grade = Grade.Good) =>
        new(player ?? PlayerId.Me, Instant(seed), Review(seed) with
        {
            Question = new QuestionId(question),
            Day = Day(day),
            Grade = grade,
            IsRight = grade != Grade.Again,
        });

    /// <summary>A review of another program.</summary>
    internal static JournalEvent.Reviewed Imported(int seed, string question = "import/7") => new(PlayerId.Me, Instant(seed), Review(seed) with
    {
        Question = new QuestionId(question),
        Deck = new DeckId("import"),
        Day = Day(20_000 + seed),
        Import = new ReviewImport("fsrs-csv", "7", seed % 2 == 0 ? null : 2, HasDuration: seed % 3 == 0),
    });

    internal static DateOnly Day(int number) => DateOnly.FromDayNumber(700_000 + number);

    internal static DateTimeOffset Instant(int seed) =>
        new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero).AddTicks((seed * 600_000_000L) + (seed % 7));

    internal static Review Review(int seed)
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("review"));
        return new()
        {
            Question = new QuestionId($"heapq/{Text(random, 1).Length}-{seed}"),
            Deck = new DeckId("11-heapq"),
            Seed = new Seed(random.NextBits()),
            Session = new Seed(random.NextBits()),
            Day = Day(random.Next(0, 5000)),
            Kind = "choice",
            Response = Text(random, 20),
            IsRight = random.Next(0, 1) == 1,
            UsedHint = random.Next(0, 1) == 1,
            SecondTry = random.Next(0, 1) == 1,
            Confidence = (Confidence)random.Next(0, 1),
            ChanceLevel01 = random.NextDouble(),
            Took = TimeSpan.FromTicks(random.Next(0L, 1L << 40)),
            Suggested = (Grade)random.Next(1, 4),
            Grade = (Grade)random.Next(1, 4),
            LeftToday = random.Next(0, 3),
            Spread01 = seed % 2 == 0 ? null : random.NextDouble(),
        };
    }

    internal static JournalEvent.Submitted Submitted(int seed, string challenge = "heap", PlayerId? player = null) =>
        new(player ?? PlayerId.Me, Instant(seed), Submission(seed) with { Challenge = new ChallengeId(challenge) });

    internal static JournalEvent.ReferenceTimed ReferenceTimed(int seed, string challenge = "heap")
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("reference"));
        return new(PlayerId.Me, Instant(seed), new(
            new ChallengeId(challenge), "cpu", $"{challenge}/binary", "cpu", new Hardware(Text(random, 10), "10.0.0"), Timing(random)));
    }

    internal static JournalEvent.CardMarked Marked(CardMark mark, int seed = 1, string question = "heapq/parent-index", int day = 20_000) =>
        new(PlayerId.Me, Instant(seed), new QuestionId(question), mark, Day(day));

    internal static JournalEvent.Planned Planned(int seed) => new(PlayerId.Me, Instant(seed), new StudyPlan(
        seed % 3 == 0 ? null : new Exam(Day(seed % 90), seed % 2 == 0 ? null : new DeckId("11-heapq"), 0.5 + (seed % 4 / 10.0)) { MinutesPerDay = 1 + (seed % 50) },
        [.. Enumerable.Range(0, seed % 4).Select(i => new StudyBreak(Day(i * 9), Day((i * 9) + (seed % 5))))]));

    internal static JournalEvent.ParametersFitted ParametersFitted(int seed, PlayerId? player = null, bool isAdopted = true)
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("fit"));
        double[] weights = [.. Enumerable.Range(0, 21).Select(i => FsrsParameters.Default[i])];
        weights[2] = 1 + (9 * random.NextDouble());
        weights[20] = 0.1 + (0.7 * random.NextDouble());
        return new(player ?? PlayerId.Me, Instant(seed), new()
        {
            Parameters = new(weights),
            Recipe = "arena",
            Epochs = random.Next(1, 9),
            Reviews = random.Next(0, 10_000),
            Items = random.Next(0, 5_000),
            HeldOutLogLoss = random.NextDouble(),
            HeldOutLogLossBefore = double.NaN,
            IsAdopted = isAdopted,
        });
    }

    internal static Submission Submission(int seed)
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("submission"));
        return new()
        {
            Id = new SubmissionId($"s{seed}"),
            Challenge = new ChallengeId("heap"),
            Track = "cpu",
            FileName = "Heap.cs",
            Source = "// arena: heap\r\n" + Text(random, 200),
            Verdict = (Verdict)random.Next(0, 10),
            Passed = random.Next(0, 40),
            Of = 40,
            Failure = random.Next(0, 1) == 0 ? null : new Failure(
                random.Next(1, 40), Text(random, 9), Verdict.WrongAnswer, Text(random, 30), Text(random, 5), "", Text(random, 5)),
            CompilerMessages = [.. Enumerable.Range(0, random.Next(0, 3)).Select(i =>
                new CompilerMessage("Heap.cs", i + 1, 7, "CS0103", Text(random, 30), i == 0))],
            Timing = random.Next(0, 1) == 0 ? null : Timing(random),
            Hardware = new Hardware(Text(random, 10), "10.0.0"),
            Sandbox = "process",
            Seed = new Seed(random.NextBits()),
            Rules = random.Next(0, 1) == 0 ? "standard" : "free",
            Profile = random.Next(0, 1) == 0 ? null : Profile(random),
            Device = random.Next(0, 1) == 0 ? "cpu" : "cuda:0",
            IsEmulated = random.Next(0, 1) == 1,
        };
    }

    internal static string Text(SeededRandom random, int length)
    {
        const string Alphabet = "ab Z9\"\\/\n\r\t\0<>&'+堆é😀\u2028\ufeff";
        string[] letters = [.. Alphabet.EnumerateRunes().Select(rune => rune.ToString())];
        return string.Concat(Enumerable.Range(0, length).Select(_ => letters[random.Next(0, letters.Length - 1)]));
    }

    private static Timing Timing(SeededRandom random) => new(
        "heap/binary", Ratio(random), Ratio(random), random.Next(0, 1) == 1,
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(i => new ShapeTiming(
            $"heapify 10^{i}", Ratio(random), random.NextDouble() * 1e9, double.PositiveInfinity,
            [[random.NextDouble(), double.NaN, -0.0], [], [1e-300, double.Epsilon]]))],
        "plan");

    private static Profile Profile(SeededRandom random) => new(
        "heap/binary", Rows(random), Rows(random), Text(random, 50), random.Next(0, 1) == 0 ? null : Text(random, 20));

    private static ProfileRow[] Rows(SeededRandom random) =>
    [
        .. Enumerable.Range(0, random.Next(0, 3)).Select(i => new ProfileRow(
            $"heapify 10^{i}", random.NextDouble() * 1e9, random.NextDouble(), double.Epsilon, random.Next(0L, 1L << 50),
            random.NextDouble() * 1e3, 0, double.PositiveInfinity, random.Next(0, 1000))),
    ];

    private static Ratio Ratio(SeededRandom random) => new(random.NextDouble(), random.NextDouble() / 3, random.NextDouble() * 1e17);
}
