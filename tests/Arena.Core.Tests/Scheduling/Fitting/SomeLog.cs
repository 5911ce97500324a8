using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Scheduling.Fitting;

namespace Arena.Core.Tests.Scheduling.Fitting;

/// <summary>Review logs for tests, each fixed by its seed.</summary>
internal static class SomeLog
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A card reviewed at the given study days after the first day, minutes apart within a day.</summary>
    public static IEnumerable<LoggedReview> Card(string card, params (int Day, int Grade)[] reviews) => reviews.Select((review, i) =>
        new LoggedReview(card, Start.AddDays(review.Day).AddMinutes(i), DateOnly.FromDateTime(Start.Date).AddDays(review.Day), (Grade)review.Grade));

    /// <summary>Cards whose outcomes are drawn from FSRS-6 with <paramref name="truth"/>, reviewed at about their stability.</summary>
    public static ReviewLog Drawn(int seed, int cards, int reviewsOfCard, FsrsParameters truth)
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("log"));
        var model = new Fsrs6(truth);
        List<LoggedReview> reviews = [];
        for (int card = 0; card < cards; card++)
        {
            int day = random.Next(0, 200);
            Grade grade = First(random);
            MemoryState memory = model.First(grade);
            reviews.Add(At(card, day, 0, grade));
            for (int i = 1; i < reviewsOfCard; i++)
            {
                bool isSameDay = random.Next(0, 4) == 0;
                int gap = isSameDay ? 0 : Math.Clamp((int)Math.Round(memory.StabilityDays * (0.3 + (2 * random.NextDouble()))), 1, 400);
                day += gap;
                bool recalled = random.NextDouble() < model.Recall(memory, gap);
                grade = recalled ? (Grade)random.Next(2, 4) : Grade.Again;
                memory = model.Next(memory, grade, gap);
                reviews.Add(At(card, day, i, grade));
            }
        }

        return ReviewLog.Of(reviews);
    }

    private static Grade First(SeededRandom random) => random.Next(0, 9) switch { < 4 => Grade.Again, < 5 => Grade.Hard, < 9 => Grade.Good, _ => Grade.Easy };

    private static LoggedReview At(int card, int day, int number, Grade grade) => new(
        $"c{card}", Start.AddDays(day).AddMinutes(number), DateOnly.FromDateTime(Start.Date).AddDays(day), grade);
}
