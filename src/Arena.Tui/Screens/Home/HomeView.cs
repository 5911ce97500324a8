using System.Globalization;
using Arena.Core.Progress;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>Draws Home: today and the arena on the left, the decks on the right; one below the other where it is narrow.</summary>
internal static class HomeView
{
    private const int WeekHeight = 3;
    private const int LeftWidth = 36;
    private const int LabelWidth = 12;
    private const int MenuRows = HomeMenu.Count;

    public static void Draw(HomeState state, Pane pane, Scene scene)
    {
        if (scene.IsFolded)
        {
            int top = MenuRows + (scene.IsSingleColumn ? 4 : 5);
            DrawToday(state, pane.Part(0, 0, pane.Width, top), scene, isBrief: true);
            DrawDecks(state, pane.Part(top, 0, pane.Width, pane.Height - top), scene, withArena: !scene.IsSingleColumn);
            return;
        }

        int today = MenuRows + 10;
        DrawToday(state, pane.Part(0, 0, LeftWidth, today), scene, isBrief: false);
        HomeArenaView.Draw(state, pane.Part(today, 0, LeftWidth, pane.Height - today), scene);
        DrawDecks(state, pane.Part(0, LeftWidth, pane.Width - LeftWidth, pane.Height), scene, withArena: false);
    }

    public static string Status(HomeState state, Scene scene)
    {
        if (state.Figures is not { } figures)
        {
            return state.Waiting(scene);
        }

        PlayerLevel level = figures.Study.Level;
        int streak = figures.Study.Streak.Days;
        double part = (double)(level.Xp - level.StartsAt) / (level.NextAt - level.StartsAt);
        return scene.IsFolded
            ? scene.Texts.LevelBrief(level.Number, streak)
            : scene.Texts.LevelStatus(
                level.Number, scene.Glyphs.Bar(part, 8), Number(level.Xp, scene), Number(level.NextAt, scene), streak);
    }

    private static void DrawToday(HomeState state, Pane pane, Scene scene, bool isBrief)
    {
        Pane inside = pane.Box(state.IsStale ? scene.Texts.Stale(scene.Texts.TodayTitle) : scene.Texts.TodayTitle, string.Empty, scene.Glyphs);
        if (state.Figures is not { } figures)
        {
            inside.Write(0, 0, state.Waiting(scene), Role.Dim);
        }
        else if (isBrief)
        {
            DrawBrief(figures.Study, inside, scene);
        }
        else
        {
            DrawFull(figures.Study, inside, scene);
        }

        DrawMenu(state, inside.Part(inside.Height - MenuRows, 0, inside.Width, MenuRows), scene);
    }

    private static void DrawFull(Overview study, Pane inside, Scene scene)
    {
        Row(0, scene.Texts.DueLabel, study.Due, study.Estimate is { } time && study.Due + study.New > 0 ? scene.Texts.Estimate(time) : string.Empty);
        Row(1, scene.Texts.NewLabel, study.New, string.Empty);
        Row(2, scene.Texts.LearningLabel, study.Learning, study.NextLearning is { } next ? scene.Texts.LearningBack(next - scene.Now) : string.Empty);
        Row(3, scene.Texts.DoneLabel, study.Tally.Reviews, string.Empty);
        inside.Write(5, 0, scene.Texts.StreakLabel, Role.Text);
        inside.Write(5, LabelWidth, scene.Texts.StreakDays(study.Streak.Days, study.Streak.Best), Role.Text);
        DrawGoal(study, inside, 6, scene);

        void Row(int row, string label, int value, string remark)
        {
            inside.Write(row, 0, label, Role.Text);
            inside.WriteRight(row, LabelWidth + 3, Number(value, scene), value > 0 && row == 0 ? Role.Title : Role.Text);
            inside.Write(row, LabelWidth + 5, remark, Role.Dim);
        }
    }

    private static void DrawBrief(Overview study, Pane inside, Scene scene)
    {
        inside.Write(0, 0, scene.Texts.TodayBrief(study.Due, study.New, study.Learning), Role.Text);
        inside.WriteRight(0, inside.Width, scene.Texts.StreakBrief(study.Streak.Days, study.Streak.Best), Role.Text);
        DrawGoal(study, inside, 1, scene);
    }

    private static void DrawGoal(Overview study, Pane inside, int row, Scene scene)
    {
        int column = inside.Write(row, 0, scene.Texts.GoalLabel, Role.Text);
        column = inside.Write(row, column + 2, $"{study.Tally.Reviews}/{study.DailyGoal}", Role.Text);
        double part = (double)study.Tally.Reviews / Math.Max(1, study.DailyGoal);
        column = Math.Max(column + 2, LabelWidth);
        inside.Write(row, column, scene.Glyphs.Bar(part, Math.Min(24, inside.Width - column)), part >= 1 ? Role.Good : Role.Accent);
    }

    private static void DrawMenu(HomeState state, Pane pane, Scene scene)
    {
        IReadOnlyList<string> entries = HomeMenu.Entries(scene.Texts);
        for (int i = 0; i < entries.Count; i++)
        {
            bool isHere = state.Pane == HomePane.Menu && state.Entry == i;
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            string text = (isHere ? scene.Glyphs.Cursor : " ") + " " + entries[i];
            pane.Write(i, 0, Columns.PadRight(text, Math.Min(pane.Width, LeftWidth - 6)) + number, isHere ? Role.Select : Role.Text);
        }
    }

    private static void DrawDecks(HomeState state, Pane pane, Scene scene, bool withArena)
    {
        Pane inside = pane.Box(scene.Texts.DecksTitle, string.Empty, scene.Glyphs);
        if (state.Figures is not { } figures)
        {
            inside.Write(0, 0, state.Waiting(scene), Role.Dim);
            return;
        }

        int below = withArena ? 1 : 0;
        int row = HomeDecksView.Draw(state, figures.Study.Decks, inside.Part(0, 0, inside.Width, inside.Height - below), scene);
        if (withArena)
        {
            HomeArenaView.DrawLine(figures, inside.Part(inside.Height - 1, 0, inside.Width, 1), scene);
        }

        // The week stands at the bottom where decks and remarks leave it room; decks come first.
        bool hasWeek = !withArena && figures.Study.TotalReviews > 0 && row + WeekHeight + 2 <= inside.Height;
        int last = inside.Height - below - (hasWeek ? WeekHeight + 1 : 0);
        if (hasWeek)
        {
            DrawWeek(figures.Study, inside.Part(inside.Height - WeekHeight, 0, inside.Width, WeekHeight), scene);
        }

        foreach (string remark in HomeRemarks.Of(figures, scene).SelectMany(remark => WordWrap.Lines(remark, inside.Width)))
        {
            row++;
            if (row < last)
            {
                inside.Write(row, 0, remark, Role.Note);
            }
        }
    }

    private static void DrawWeek(Overview study, Pane pane, Scene scene)
    {
        pane.Write(0, 0, scene.Texts.WeekTitle, Role.Title);
        for (int i = 0; i < study.NextWeek.Count; i++)
        {
            int column = i * (pane.Width / study.NextWeek.Count);
            pane.Write(1, column, scene.Texts.DayName(study.Today.AddDays(i + 1)), Role.Dim);
            pane.Write(2, column, Number(study.NextWeek[i], scene), Role.Text);
        }
    }

    private static string Number(long value, Scene scene) =>
        value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", scene.Glyphs.Thousands, StringComparison.Ordinal);
}
