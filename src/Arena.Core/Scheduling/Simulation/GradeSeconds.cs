namespace Arena.Core.Scheduling.Simulation;

/// <summary>Seconds that an answer takes, by its grade.</summary>
/// <param name="Again">Wrong.</param>
/// <param name="Hard">With effort.</param>
/// <param name="Good">Right.</param>
/// <param name="Easy">At once.</param>
public readonly record struct GradeSeconds(double Again, double Hard, double Good, double Easy)
{
    /// <summary>Seconds of an answer with <paramref name="grade"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the four.</exception>
    public double this[Grade grade] => grade switch
    {
        Grade.Again => Again,
        Grade.Hard => Hard,
        Grade.Good => Good,
        Grade.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "There are four grades."),
    };
}
