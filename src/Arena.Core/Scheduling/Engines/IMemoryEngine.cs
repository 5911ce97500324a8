namespace Arena.Core.Scheduling.Engines;

/// <summary>A model of memory: how recall decays, what a review does to it, and when to ask again.</summary>
/// <remarks>Pure functions of their arguments, O(1), no allocation; implementations are immutable and safe to share between threads.
/// A state belongs to the engine that made it: another engine replays the reviews, states are never converted.</remarks>
public interface IMemoryEngine
{
    /// <summary>Changes whenever the same reviews would give another memory: the name of the model, its rules and its weights.</summary>
    string Fingerprint { get; }

    /// <summary>Whether elapsed time is counted in study days; otherwise it is the time between two answers, in fractions of a day.</summary>
    bool CountsStudyDays { get; }

    /// <summary>The memory after the first review of a card.</summary>
    MemoryState First(Grade grade);

    /// <summary>The memory after a later review.</summary>
    /// <param name="before">The memory before it.</param>
    /// <param name="grade">How hard the recall was.</param>
    /// <param name="elapsedDays">Days since the last review; may be fractional, below zero counts as zero.</param>
    MemoryState Next(MemoryState before, Grade grade, double elapsedDays);

    /// <summary>The memory after each of the four grades, for less than four times the price of one.</summary>
    /// <param name="before">The memory before the review, or null for a card never seen.</param>
    /// <param name="elapsedDays">As in <see cref="Next"/>; without meaning for a card never seen.</param>
    NextStates NextStates(MemoryState? before, double elapsedDays);

    /// <summary>Probability of recall, in (0, 1], <paramref name="elapsedDays"/> after the last review.</summary>
    double Recall(MemoryState memory, double elapsedDays);

    /// <summary>Days until recall has fallen to <paramref name="retention01"/>, not rounded.</summary>
    /// <param name="memory">The memory after its last review.</param>
    /// <param name="retention01">In (0, 1]; 1 gives 0.</param>
    double Interval(MemoryState memory, double retention01);

    /// <summary>The memory that a card scheduled by SM-2 stands for, where nothing but its schedule is known.</summary>
    MemoryState FromSm2(Sm2Card card);
}
