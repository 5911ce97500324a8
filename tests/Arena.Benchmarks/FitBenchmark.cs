using Arena.Core;
using Arena.Core.Interchange;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Arena.Core.Time;
using BenchmarkDotNet.Attributes;

namespace Arena.Benchmarks;

/// <summary>A fit of FSRS-6 with the default epochs, and what it is compared with: the same from one thread.</summary>
/// <remarks>
/// The log is drawn from a seed, <c>Cards</c> x <c>ReviewsOfCard</c>; or it is the CSV that the environment variable
/// <c>ARENA_REVIEW_LOG</c> names (then only the first size is worth running).
/// </remarks>
public class FitBenchmark
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
    private ReviewLog _log = ReviewLog.Of([]);

    /// <summary>The shape of the drawn log: a learner after a year, and ten thousand cards with two hundred reviews each.</summary>
    [Params("1000x12", "10000x200")]
    public string Shape { get; set; } = "";

    /// <summary>How it is fitted.</summary>
    [Params("arena")]
    public string Recipe { get; set; } = "";

    /// <summary>Draws or reads the log.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string? path = Environment.GetEnvironmentVariable("ARENA_REVIEW_LOG");
        int[] shape = [.. Shape.Split('x').Select(int.Parse)];
        _log = path is null ? Draw(shape[0], shape[1]) : Read(path);
    }

    /// <summary>From one thread.</summary>
    [Benchmark(Baseline = true)]
    public FsrsParameters OneThread() => Fitter.Fit(_log, Options);

    /// <summary>From two.</summary>
    [Benchmark]
    public FsrsParameters TwoThreads() => Fitter.Fit(_log, Options with
    {
        Parallel = (count, body) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, body),
    });

    private FitOptions Options => new() { Recipe = FitRecipe.All.Single(recipe => recipe.Name == Recipe) };

    private static ReviewLog Read(string path)
    {
        Parsed<ForeignLog> read = ReviewCsvReader.Read(File.ReadAllText(path), path);
        return read.Value is { } log
            ? ReviewLog.Of(LoggedReview.Of(log, new StudyCalendar(TimeZoneInfo.Utc)))
            : throw new InvalidDataException(read.Problems[0].ToString());
    }

    /// <summary>Gaps that grow with each recall and shrink with each lapse; a sixth of the reviews on the same day, a sixth forgotten.</summary>
    private static ReviewLog Draw(int cards, int reviewsOfCard)
    {
        var random = new SeededRandom(new Seed(42));
        List<LoggedReview> reviews = new(cards * reviewsOfCard);
        for (int card = 0; card < cards; card++)
        {
            string name = $"c{card}";
            int day = random.Next(0, 300);
            double interval = 2;
            for (int i = 0; i < reviewsOfCard; i++)
            {
                Grade grade = random.Next(0, 5) == 0 ? Grade.Again : (Grade)random.Next(2, 4);
                reviews.Add(new(name, Start.AddDays(day).AddSeconds(i), DateOnly.FromDateTime(Start.Date).AddDays(day), grade));
                interval = grade == Grade.Again ? 1 : Math.Min(60, interval * 1.6);
                day += random.Next(0, 5) == 0 ? 0 : Math.Max(1, (int)(interval * (0.5 + random.NextDouble())));
            }
        }

        return ReviewLog.Of(reviews);
    }
}
