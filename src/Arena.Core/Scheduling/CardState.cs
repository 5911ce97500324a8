namespace Arena.Core.Scheduling;

/// <summary>What the scheduler knows about a card that was seen at least once. A card never seen has no state.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Step">Position in the steps of minutes, from 0; 0 in review.</param>
/// <param name="Memory">Stability and difficulty.</param>
/// <param name="LastDay">Study day of the last review.</param>
/// <param name="Due">When it comes back.</param>
/// <param name="Reviews">Reviews so far.</param>
/// <param name="Lapses">How often it was forgotten after it had reached review.</param>
/// <param name="FirstDay">Study day of the first review.</param>
public sealed record CardState(
    CardPhase Phase, int Step, MemoryState Memory, DateOnly LastDay, Due Due, int Reviews, int Lapses, DateOnly FirstDay)
{
    /// <summary>Instant of the last review: an engine that counts in fractions of a day needs it. Null where nobody kept it.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Whether the card has left its learning steps for good: what <c>requires</c> asks for.</summary>
    public bool HasGraduated => Phase != CardPhase.Learning;
}
