using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Simulation;

namespace Arena.Core.Progress;

/// <summary>What is reachable on the day of an exam.</summary>
/// <param name="Questions">Questions it covers.</param>
/// <param name="Seen">Of these, seen at least once.</param>
/// <param name="Recall01">The part of them recalled on the day with the minutes of the exam, as simulated: without the last stretch, so
/// rather too low.</param>
/// <param name="Budgets">The same for other minutes a day, fewest first.</param>
public sealed record ExamOutlook(int Questions, int Seen, double Recall01, IReadOnlyList<BudgetOutlook> Budgets)
{
    private const int Runs = 4;
    private const int DaysToReturn = 3;

    private static readonly int[] Minutes = [5, 10, 15, 20, 30, 45, 60, 90, 120];

    /// <summary>Fewest of those minutes with which <paramref name="goal01"/> is reached; null where none is enough.</summary>
    public int? MinutesFor(double goal01) => Budgets.FirstOrDefault(budget => budget.Recall01 >= goal01)?.MinutesPerDay;

    /// <summary>Simulates the days before an exam.</summary>
    /// <param name="exam">An exam that is ahead of <paramref name="today"/>.</param>
    /// <param name="catalog">The questions there are.</param>
    /// <param name="record">What the player has done and planned.</param>
    /// <param name="settings">How cards are scheduled.</param>
    /// <param name="costs">What answers cost.</param>
    /// <param name="today">The study day.</param>
    /// <param name="stop">Asked now and then whether to give up; null never does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exam is not ahead.</exception>
    public static ExamOutlook Of(
        Exam exam, Catalog catalog, StudyRecord record, SchedulerSettings settings, AnswerCosts costs, DateOnly today, Func<bool>? stop = null)
    {
        int days = exam.Day.DayNumber - today.DayNumber;
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1, nameof(exam));
        Question[] covered = [.. catalog.Questions.Where(question => exam.Covers(question) && !record.MarksOf(question.Id).IsSuspended)];
        CardState[] seen = [.. covered.Select(question => record.Cards.GetValueOrDefault(question.Id)).OfType<CardState>()];
        HashSet<int> breaks = [.. Enumerable.Range(0, days).Where(ahead => record.Plan.IsBreak(today.AddDays(ahead)))];
        int unseen = covered.Length - seen.Length;
        int daysForNew = Math.Max(1, days - DaysToReturn - breaks.Count);
        var request = new SimulationRequest
        {
            Days = days,
            NewPerDay = Math.Max(Sessions.DayPlan.DefaultNewPerDay, (unseen + daysForNew - 1) / daysForNew),
            NewCards = unseen,
            Settings = settings,
            Costs = costs,
            Known = KnownCard.Of(seen, today),
            Breaks = breaks,
        };
        double Reach(int minutes) => covered.Length == 0 ? 0 : Enumerable.Range(0, Runs).Average(run => Simulator.Run(
            request with { MinutesPerDay = minutes, Seed = request.Seed.Derive(run) }, stop).KnownAtEnd) / covered.Length;
        return new(covered.Length, seen.Length, Reach(exam.MinutesPerDay), [.. Minutes.Select(minutes => new BudgetOutlook(minutes, Reach(minutes)))]);
    }
}
