using Arena.Core.Journal;

namespace Arena.Core.Scheduling.Simulation;

/// <summary>What answers cost in seconds, and how often each grade is given.</summary>
/// <remarks>The defaults are those of open-spaced-repetition/fsrs-rs (src/simulation.rs), measured over many learners.</remarks>
public sealed record AnswerCosts
{
    /// <summary>Answers that a learner must have given before their own seconds are used.</summary>
    public const int EnoughAnswers = 200;

    /// <summary>Answers with one grade from which their mean stands for that grade.</summary>
    public const int EnoughOfGrade = 20;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    /// <summary>Those of the many.</summary>
    public static AnswerCosts Default { get; } = new();

    /// <summary>Seconds of a first answer.</summary>
    public GradeSeconds Learning { get; init; } = new(19.58, 18.79, 13.78, 10.71);

    /// <summary>Seconds of an answer to a card in review.</summary>
    public GradeSeconds Review { get; init; } = new(19.38, 17.59, 12.38, 8.94);

    /// <summary>Seconds of an answer to a card that was just forgotten.</summary>
    public GradeSeconds Relearning { get; init; } = new(16.44, 15.25, 12.32, 8.03);

    /// <summary>How often a first answer is graded Again, Hard, Good, Easy; they sum to 1.</summary>
    public IReadOnlyList<double> FirstGrades { get; init; } = [0.24, 0.094, 0.495, 0.171];

    /// <summary>How often a recall is graded Hard, Good, Easy; they sum to 1.</summary>
    public IReadOnlyList<double> RecallGrades { get; init; } = [0.224, 0.631, 0.145];

    /// <summary>The costs with the learner's own seconds for the grades they gave often enough, once there are enough answers in all.</summary>
    /// <param name="reviews">The learner's reviews; those of other programs are left out, and pauses count as two minutes.</param>
    public static AnswerCosts Of(IEnumerable<Review> reviews)
    {
        ILookup<Grade, double> seconds = reviews.Where(review => review.Import is null).ToLookup(
            review => review.Grade, review => Math.Min(review.Took.TotalSeconds, LongestAnswer.TotalSeconds));
        if (seconds.Sum(grade => grade.Count()) < EnoughAnswers)
        {
            return Default;
        }

        double Of(Grade grade, GradeSeconds known) => seconds[grade].Count() >= EnoughOfGrade ? seconds[grade].Average() : known[grade];
        GradeSeconds Own(GradeSeconds known) => new(Of(Grade.Again, known), Of(Grade.Hard, known), Of(Grade.Good, known), Of(Grade.Easy, known));
        return Default with { Learning = Own(Default.Learning), Review = Own(Default.Review), Relearning = Own(Default.Relearning) };
    }
}
