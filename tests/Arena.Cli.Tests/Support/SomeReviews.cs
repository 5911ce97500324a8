using System.Globalization;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Cli.Tests.Support;

/// <summary>Reviews of a learner who forgets faster than most, each log fixed by its seed.</summary>
internal static class SomeReviews
{
    private static readonly DateTimeOffset Start = new(2025, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Nine reviews of each card, in time order.</summary>
    public static IEnumerable<JournalEvent.Reviewed> OfForgetful(int seed, int cards)
    {
        var random = new SeededRandom(new Seed((ulong)seed));
        List<JournalEvent.Reviewed> reviews = [];
        for (int card = 0; card < cards; card++)
        {
            int day = random.Next(0, 100);
            double halfLifeDays = 1;
            reviews.Add(Reviewed($"deck/{seed}-{card}", day, 0, Grade.Good));
            for (int i = 1; i < 9; i++)
            {
                int gap = Math.Clamp((int)Math.Round(halfLifeDays * (0.2 + random.NextDouble())), 1, 300);
                day += gap;
                Grade grade = random.NextDouble() < Math.Pow(0.5, gap / halfLifeDays) ? Grade.Good : Grade.Again;
                halfLifeDays = grade == Grade.Good ? halfLifeDays * 1.8 : 1;
                reviews.Add(Reviewed($"deck/{seed}-{card}", day, i, grade));
            }
        }

        return reviews.OrderBy(act => act.At);
    }

    /// <summary>The same as a review log in CSV, with times in milliseconds.</summary>
    public static string Csv(int seed, int cards) => "card_id,review_time,review_rating\n" + string.Concat(
        OfForgetful(seed, cards).Select(act => string.Create(
            CultureInfo.InvariantCulture, $"{act.Review.Question},{act.At.ToUnixTimeMilliseconds()},{(int)act.Review.Grade}\n")));

    private static JournalEvent.Reviewed Reviewed(string question, int day, int number, Grade grade) => new(
        PlayerId.Me, Start.AddDays(day).AddSeconds(number), new Review
        {
            Question = new QuestionId(question),
            Deck = new DeckId("deck"),
            Seed = new Seed(1),
            Session = new Seed(1),
            Day = DateOnly.FromDateTime(Start.Date).AddDays(day),
            Kind = "number",
            Response = "1",
            IsRight = grade != Grade.Again,
            Suggested = grade,
            Grade = grade,
        });
}
