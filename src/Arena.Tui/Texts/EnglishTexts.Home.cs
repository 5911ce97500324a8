using System.Globalization;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string RefreshHomeHelp => "read the figures again";

    public string TodayTitle => "Today";

    public string DueLabel => "Due now";

    public string NewLabel => "New today";

    public string LearningLabel => "Learning";

    public string DoneLabel => "Done today";

    public string StreakLabel => "Streak";

    public string GoalLabel => "Goal";

    public string StartSession => "Start session";

    public string StartLabel => "start";

    public string PickDeck => "Pick a deck";

    public string PickDeckLabel => "pick";

    public string OpenLabel => "open";

    public string StudyDeckLabel => "study deck";

    public string StudyDeckHelp => "a session with the deck under the cursor";

    public string MenuActHelp => "do what the cursor is on";

    public string MenuHelp => "an entry of the menu";

    public string AllChallenges => "All challenges";

    public string MenuLabel => "menu";

    public string DecksTitle => "Decks";

    public string DeckColumn => "Deck";

    public string DueColumn => "due";

    public string NewColumn => "new";

    public string LearningColumn => "learn";

    public string SeenColumn => "seen";

    public string NoDecks => "No deck was found. Run arena doctor to see where they are looked for.";

    public string NothingDue => "Nothing is due.";

    public string NothingToStart => "Nothing is due and nothing new is left for today.";

    public string WeekTitle => "Coming back in the next 7 days";

    public string ArenaTitle => "Arena";

    public string NoChallenges => "No challenge was found.";

    public string StillLoading => "Your data is still being read.";

    public string NotRead => "not read";

    public string NotReadYet => "Your data could not be read; r tries again.";

    public string FirstVisit => "Enter starts your first session. Every answer is saved as you give it.";

    public string GoalMet => "Today's goal is met.";

    public string Stale(string title) => title + " ~";

    public string DayName(DateOnly day) => day.ToString("ddd d", CultureInfo.InvariantCulture);

    public string LearningBack(TimeSpan wait) => wait <= TimeSpan.Zero ? "back now" : $"next in {Wait(wait)}";

    public string StreakDays(int days, int best) => best > days ? $"{Count(days, "day", "days")}, best {best}" : Count(days, "day", "days");

    public string TodayBrief(int due, int fresh, int learning) => $"Due {due}  new {fresh}  learning {learning}";

    public string StreakBrief(int days, int best) => best > days ? $"Streak {days}d (best {best})" : $"Streak {days}d";

    public string NothingDueUntil(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        <= 1 => "Nothing is due until tomorrow.",
        < 7 => $"Nothing is due until {day.ToString("dddd", CultureInfo.InvariantCulture)}.",
        _ => $"Nothing is due until {day.ToString("d MMMM", CultureInfo.InvariantCulture)}.",
    };

    public string SeenOf(int seen, int of) => $"{seen}/{of}";

    public string Estimate(TimeSpan time) => $"about {Math.Max(1, Math.Round(time.TotalMinutes)).ToString("0", CultureInfo.InvariantCulture)} min";

    public string NothingInDeck(string deck) => $"Nothing is due or new in {deck} today.";

    public string BrokenDecks(int count) =>
        $"{Count(count, "deck was", "decks were")} left out because of mistakes. See them with: arena questions check";

    public string ChallengesOpen(int count) => $"{Count(count, "challenge is", "challenges are")} open in the arena.";

    public string GoalLeft(int count) => $"{Count(count, "more answer meets", "more answers meet")} today's goal.";

    public string LevelStatus(int level, string bar, string xp, string next, int streakDays) => $"Lv {level} {bar} {xp}/{next}  streak {streakDays}d";

    public string LevelBrief(int level, int streakDays) => $"Lv {level}  {streakDays}d";

    private static string Wait(TimeSpan wait) =>
        wait.TotalMinutes < 1 ? "under a minute" : wait.TotalHours < 1 ? $"{(int)Math.Ceiling(wait.TotalMinutes)} min" : $"{(int)Math.Ceiling(wait.TotalHours)} h";
}
