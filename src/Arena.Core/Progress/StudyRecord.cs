using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Progress;

/// <summary>Everything the journal says about the studies of one player, folded.</summary>
/// <param name="Cards">The state of every card seen.</param>
/// <param name="Days">The study days with at least one review, in order.</param>
public sealed record StudyRecord(IReadOnlyDictionary<QuestionId, CardState> Cards, IReadOnlyList<DayTally> Days)
{
    /// <summary>Nothing yet.</summary>
    public static StudyRecord Empty { get; } = new(new Dictionary<QuestionId, CardState>(), []);

    /// <summary>The marks of every card that has some.</summary>
    public IReadOnlyDictionary<QuestionId, CardMarks> Marks { get; init; } = new Dictionary<QuestionId, CardMarks>();

    /// <summary>What is planned ahead.</summary>
    public StudyPlan Plan { get; init; } = StudyPlan.Empty;

    /// <summary>The weights that the card states were folded with, where a fit to the player's log was adopted; null for those of the fold.</summary>
    public FsrsParameters? Adopted { get; init; }

    /// <summary>Graded reviews in force, without those of other programs.</summary>
    public int TotalReviews => Days.Sum(day => day.Reviews);

    /// <summary>All XP.</summary>
    public int Xp => Days.Sum(day => day.Xp);

    /// <summary>The marks of a card.</summary>
    public CardMarks MarksOf(QuestionId question) => Marks.GetValueOrDefault(question, CardMarks.None);

    /// <summary>The tally of <paramref name="day"/>, empty where nothing happened.</summary>
    public DayTally TallyOf(DateOnly day) => Days.FirstOrDefault(tally => tally.Day == day) ?? new DayTally(day);
}
