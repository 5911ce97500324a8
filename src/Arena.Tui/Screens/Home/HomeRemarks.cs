using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>The sentences below the decks: what the numbers mean for today.</summary>
internal static class HomeRemarks
{
    public static IEnumerable<string> Of(HomeFigures figures, Scene scene)
    {
        if (figures.Due + figures.New + figures.Learning == 0)
        {
            yield return figures.NextDue is { } due ? scene.Texts.NothingDueUntil(due, scene.Now) : scene.Texts.NothingDue;
            int open = figures.Challenges.Count(challenge => challenge.Best != Core.Judging.Verdict.Accepted);
            if (open > 0)
            {
                yield return scene.Texts.ChallengesOpen(open);
            }
        }
        else if (figures is { Xp: 0, DoneToday: 0 })
        {
            yield return scene.Texts.FirstVisit;
        }
        else
        {
            yield return figures.DoneToday >= figures.DailyGoal
                ? scene.Texts.GoalMet
                : scene.Texts.GoalLeft(figures.DailyGoal - figures.DoneToday);
        }

        if (figures.BrokenDecks > 0)
        {
            yield return scene.Texts.BrokenDecks(figures.BrokenDecks);
        }
    }
}
