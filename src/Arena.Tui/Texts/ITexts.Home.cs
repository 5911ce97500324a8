namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    /// <summary>A title whose content is about to be replaced.</summary>
    string Stale(string title);

    string RefreshHomeHelp { get; }

    string TodayTitle { get; }

    string DueLabel { get; }

    string NewLabel { get; }

    string LearningLabel { get; }

    string LearningBack(TimeSpan wait);

    string DoneLabel { get; }

    string StreakLabel { get; }

    string StreakDays(int days, int best);

    string GoalLabel { get; }

    string TodayBrief(int due, int fresh, int learning);

    string StreakBrief(int days, int best);

    string StartSession { get; }

    string StartLabel { get; }

    string PickDeck { get; }

    string PickDeckLabel { get; }

    string OpenLabel { get; }

    string StudyDeckLabel { get; }

    string StudyDeckHelp { get; }

    string MenuActHelp { get; }

    string MenuHelp { get; }

    string AllChallenges { get; }

    string MenuLabel { get; }

    string DecksTitle { get; }

    string DeckColumn { get; }

    string DueColumn { get; }

    string NewColumn { get; }

    string LearningColumn { get; }

    string SeenColumn { get; }

    string SeenOf(int seen, int of);

    string Estimate(TimeSpan time);

    string NoDecks { get; }

    string NothingDue { get; }

    string NothingDueUntil(DateOnly day, DateOnly today);

    string NothingToStart { get; }

    string NothingInDeck(string deck);

    string BrokenDecks(int count);

    string WeekTitle { get; }

    string DayName(DateOnly day);

    string ArenaTitle { get; }

    string NoChallenges { get; }

    string ChallengesOpen(int count);

    string StillLoading { get; }

    /// <summary>In place of figures that could not be read.</summary>
    string NotRead { get; }

    string NotReadYet { get; }

    string FirstVisit { get; }

    string GoalLeft(int count);

    string GoalMet { get; }

    string LevelStatus(int level, string bar, string xp, string next, int streakDays);

    string LevelBrief(int level, int streakDays);
}
