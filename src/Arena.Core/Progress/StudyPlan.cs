namespace Arena.Core.Progress;

/// <summary>What a user has planned ahead: an exam, and breaks.</summary>
/// <param name="Exam">The exam, or null.</param>
/// <param name="Breaks">In order of their first days.</param>
public sealed record StudyPlan(Exam? Exam, IReadOnlyList<StudyBreak> Breaks)
{
    /// <summary>Nothing is planned.</summary>
    public static StudyPlan Empty { get; } = new(null, []);

    /// <summary>Whether nothing will be studied on <paramref name="day"/>.</summary>
    public bool IsBreak(DateOnly day) => Breaks.Any(pause => pause.Contains(day));

    /// <summary>The plan with one more break.</summary>
    public StudyPlan With(StudyBreak pause) => this with { Breaks = [.. Breaks.Append(pause).Distinct().OrderBy(each => each.From)] };

    /// <summary>The exam, where it is not over on <paramref name="today"/>.</summary>
    public Exam? ExamAhead(DateOnly today) => Exam is { } exam && exam.Day >= today ? exam : null;

    /// <inheritdoc/>
    /// <remarks>By content: a plan read from the journal equals the one written there.</remarks>
    public bool Equals(StudyPlan? other) => other is not null && Exam == other.Exam && Breaks.SequenceEqual(other.Breaks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Exam, Breaks.Count);
}
