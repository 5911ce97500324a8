using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Sessions;

/// <summary>How an exam and breaks change one study day: what comes early, what may wait, how many new questions there are.</summary>
/// <remarks>
/// Derived from the model instead of bending intervals. Reviewed when due, a card is recalled on the exam with about the wanted recall or
/// better; what the schedule leaves to be gained is (1) a question never introduced, which counts nothing, so all of them are introduced
/// in time for one return; and (2) a last review shortly before. A review raises the recall of a fixed day most when it is late, because
/// then less is forgotten until that day, so nothing is brought forward before the last stretch: the days in which the daily budget can
/// visit every card once. There the cards with the greatest expected gain come first. A break is treated alike: what falls due in it is
/// spread over the days before it, what has piled up behind it over the days after.
/// </remarks>
internal sealed class PlannedDay(StudyRecord record, Scheduler scheduler, DateOnly today)
{
    /// <summary>Longest last stretch before an exam.</summary>
    public const int LongestStretchDays = 14;

    /// <summary>Longest time before and after a break over which its reviews are spread.</summary>
    public const int LongestSpreadDays = 7;

    /// <summary>Answers that a new question costs on its first days, about.</summary>
    private const int AnswersPerNew = 3;

    /// <summary>Days between the last new question and the exam: enough for one return.</summary>
    private const int DaysToReturn = 3;

    private const double SmallestGain01 = 0.01;
    private const double UsualSecondsPerAnswer = 15;

    private readonly Exam? _exam = record.Plan.ExamAhead(today.AddDays(1));

    /// <summary>Days with study from today to the day before <paramref name="end"/>; at least 1.</summary>
    public int StudyDaysUntil(DateOnly end) =>
        Math.Max(1, Enumerable.Range(0, Math.Max(0, end.DayNumber - today.DayNumber)).Count(ahead => !record.Plan.IsBreak(today.AddDays(ahead))));

    /// <summary>New questions of today, those seen already included.</summary>
    /// <param name="usual">How many without an exam.</param>
    /// <param name="unseen">Questions of the exam that were never seen, today's included.</param>
    /// <param name="due">Cards due today.</param>
    public int New(int usual, int unseen, int due)
    {
        if (_exam is not { } exam)
        {
            return usual;
        }

        int needed = (unseen + StudyDaysUntil(exam.Day.AddDays(-DaysToReturn)) - 1) / StudyDaysUntil(exam.Day.AddDays(-DaysToReturn));
        return Math.Max(usual, Math.Min(needed, Room(exam, due) / AnswersPerNew));
    }

    /// <summary>Due cards that are asked today: fewer than are due only after a break.</summary>
    public int Due(int due)
    {
        StudyBreak? last = record.Plan.Breaks.LastOrDefault(pause => pause.To < today);
        int days = last is null ? 0 : Math.Min(LongestSpreadDays, last.Days) - (today.DayNumber - last.To.DayNumber - 1);
        return days > 1 ? (due + days - 1) / days : due;
    }

    /// <summary>Cards that come before their day, the most urgent first.</summary>
    /// <param name="later">The cards in review whose day has not come.</param>
    /// <param name="due">Cards due today.</param>
    public IReadOnlyList<Question> Early(IReadOnlyList<(Question Question, CardState State)> later, int due)
    {
        List<(Question Question, CardState State)> open = [.. later.Where(card => card.State.LastDay != today)];
        return [.. BeforeBreak(open).Concat(BeforeExam(open, due)).DistinctBy(question => question.Id)];
    }

    /// <summary>The expected recall on <paramref name="day"/> of a card that is reviewed today, against that of one that is not.</summary>
    internal double Gain01(CardState card, DateOnly day)
    {
        IMemoryEngine engine = scheduler.Engine;
        int until = day.DayNumber - today.DayNumber;
        double recall = scheduler.Recall01(card, today);
        NextStates next = engine.NextStates(card.Memory, Math.Max(0, today.DayNumber - card.LastDay.DayNumber));

        // What is forgotten is learnt again on the same day.
        MemoryState relearnt = engine.Next(next.Again, Grade.Good, 0);
        return (recall * engine.Recall(next.Good, until)) + ((1 - recall) * engine.Recall(relearnt, until)) - scheduler.Recall01(card, day);
    }

    private IEnumerable<Question> BeforeBreak(IReadOnlyList<(Question Question, CardState State)> later)
    {
        StudyBreak? next = record.Plan.Breaks.FirstOrDefault(pause => pause.From > today);
        if (next is null || next.From.DayNumber - today.DayNumber > LongestSpreadDays || record.Plan.IsBreak(today))
        {
            return [];
        }

        List<(Question Question, CardState State)> missed = [.. later.Where(card => card.State.Due is Due.On on && next.Contains(on.Day))];
        return missed
            .OrderBy(card => scheduler.Recall01(card.State, next.To))
            .Select(card => card.Question)
            .Take((missed.Count + StudyDaysUntil(next.From) - 1) / StudyDaysUntil(next.From));
    }

    private IEnumerable<Question> BeforeExam(IReadOnlyList<(Question Question, CardState State)> later, int due)
    {
        if (_exam is not { } exam || record.Plan.IsBreak(today))
        {
            return [];
        }

        int seen = later.Count(card => exam.Covers(card.Question)) + due;
        int stretch = Math.Min(LongestStretchDays, (seen + Budget(exam) - 1) / Budget(exam));
        return StudyDaysUntil(exam.Day) > stretch
            ? []
            : later
                .Where(card => exam.Covers(card.Question))
                .Select(card => (card.Question, Gain: Gain01(card.State, exam.Day)))
                .Where(card => card.Gain >= SmallestGain01)
                .OrderByDescending(card => card.Gain)
                .ThenBy(card => card.Question.Id.Value, StringComparer.Ordinal)
                .Take(Room(exam, due))
                .Select(card => card.Question);
    }

    /// <summary>Answers that the budget leaves after what is due and what was answered already.</summary>
    private int Room(Exam exam, int due) => Math.Max(0, Budget(exam) - due - record.TallyOf(today).Reviews);

    private int Budget(Exam exam) => Math.Max(1, (int)(exam.MinutesPerDay * 60 / SecondsPerAnswer()));

    private double SecondsPerAnswer()
    {
        int reviews = record.Days.Sum(day => day.Reviews);
        double seconds = record.Days.Sum(day => day.Took.TotalSeconds);
        return reviews >= 20 && seconds > 0 ? Math.Clamp(seconds / reviews, 2, 120) : UsualSecondsPerAnswer;
    }
}
