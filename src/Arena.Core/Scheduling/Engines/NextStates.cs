namespace Arena.Core.Scheduling.Engines;

/// <summary>The memory after each of the four grades that a review could get.</summary>
/// <param name="Again">After <see cref="Grade.Again"/>.</param>
/// <param name="Hard">After <see cref="Grade.Hard"/>.</param>
/// <param name="Good">After <see cref="Grade.Good"/>.</param>
/// <param name="Easy">After <see cref="Grade.Easy"/>.</param>
public readonly record struct NextStates(MemoryState Again, MemoryState Hard, MemoryState Good, MemoryState Easy)
{
    /// <summary>The memory after <paramref name="grade"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the four.</exception>
    public MemoryState this[Grade grade] => grade switch
    {
        Grade.Again => Again,
        Grade.Hard => Hard,
        Grade.Good => Good,
        Grade.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "There are four grades."),
    };
}
