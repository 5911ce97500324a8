using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core.Progress;

namespace Arena.Cli.Commands;

/// <summary><c>arena status</c>: one page on where the player stands.</summary>
internal static class StatusCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var command = new Command("status", "Show what is due, the streak, the level");
        command.SetAction((parsed, cancel) => RunAsync(new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    /// <summary>Prints the page; also what <c>arena</c> does without a terminal.</summary>
    public static async Task<int> RunAsync(Composition arena, CancellationToken cancel)
    {
        Overview overview = await arena.Desk.ReadOverviewAsync(cancel).ConfigureAwait(false);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.status/1", Json(overview));
        }
        else
        {
            Lines(overview).ToList().ForEach(arena.Console.Out.WriteLine);
        }

        await DeckWarnings.WriteAsync(arena, cancel).ConfigureAwait(false);
        return 0;
    }

    private static JsonObject Json(Overview overview) => new()
    {
        ["day"] = JsonOutput.Day(overview.Today),
        ["due"] = overview.Due,
        ["new"] = overview.New,
        ["learning"] = overview.Learning,
        ["unseen"] = overview.Unseen,
        ["reviews_total"] = overview.TotalReviews,
        ["reviews_today"] = overview.Tally.Reviews,
        ["right_today"] = overview.Tally.Right,
        ["daily_goal"] = overview.DailyGoal,
        ["streak_days"] = overview.Streak.Days,
        ["best_streak_days"] = overview.Streak.Best,
        ["xp"] = overview.Level.Xp,
        ["level"] = overview.Level.Number,
        ["next_day"] = overview.NextDay is { } day ? JsonOutput.Day(day) : null,
        ["next_7_days"] = JsonOutput.Array(overview.NextWeek.Select(count => (JsonNode?)count)),
    };

    private static IEnumerable<string> Lines(Overview overview)
    {
        var culture = CultureInfo.InvariantCulture;
        string learning = overview.Learning > 0 ? string.Create(culture, $"   learning {overview.Learning}") : "";
        string time = overview.Estimate is { } estimate && overview.Due + overview.New > 0 ? $"   about {Durations.Words(estimate)}" : "";
        yield return string.Create(culture, $"Due {overview.Due}   new {overview.New}{learning}{time}");
        yield return string.Create(
            culture, $"Today {overview.Tally.Reviews} of {overview.DailyGoal} reviews, {overview.Tally.Right} right   streak {Durations.Days(overview.Streak.Days)}, best {overview.Streak.Best}");
        yield return string.Create(
            culture, $"Level {overview.Level.Number}   {overview.Level.Xp} XP, {overview.Level.NextAt - overview.Level.Xp} to level {overview.Level.Number + 1}   {overview.TotalReviews} {(overview.TotalReviews == 1 ? "review" : "reviews")} in all");
        yield return string.Create(culture, $"Next 7 days   {string.Join("  ", overview.NextWeek)}");
    }
}
