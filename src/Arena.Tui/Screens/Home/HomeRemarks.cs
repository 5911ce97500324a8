using Arena.Core.Progress;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>The sentences below the decks: what the numbers mean for today.</summary>
internal static class HomeRemarks
{
    public static IEnumerable<string> Of(HomeFigures figures, Scene scene)
    {
        Overview study = figures.Study;
        if (study.Due + study.New + study.Learning == 0)
        {
            yield return study.NextDay is { } next ? scene.Texts.NothingDueUntil(next, study.Today) : scene.Texts.NothingDue;
            int open = figures.Challenges.Count(challenge => challenge.Best != Core.Judging.Verdict.Accepted);
            if (open > 0)
            {
                yield return scene.Texts.ChallengesOpen(open);
            }
        }
        else if (study.TotalReviews == 0)
        {
            yield return scene.Texts.FirstVisit;
        }
        else
        {
            yield return study.Tally.MetGoal
                ? scene.Texts.GoalMet
                : scene.Texts.GoalLeft(study.DailyGoal - study.Tally.Reviews);
        }

        if (figures.BrokenDecks > 0)
        {
            yield return scene.Texts.BrokenDecks(figures.BrokenDecks);
        }
    }
}
