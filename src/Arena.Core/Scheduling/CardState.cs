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
    /// <summary>Lapses from which on a card is a leech: it costs more than it teaches, and wants rewording or leaving out (as in Anki).</summary>
    public const int LeechLapses = 8;

    /// <summary>Instant of the last review: an engine that counts in fractions of a day needs it. Null where nobody kept it.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Its memory under FSRS-7, whatever the engine: it orders the queue of a session and decides on second steps. Null where
    /// nobody kept it.</summary>
    public MemoryState? WithinDay { get; init; }

    /// <summary>Whether its memory was reset: the next review is as the first one, though it has reviews.</summary>
    public bool IsForgotten { get; init; }

    /// <summary>Whether it is a leech; see <see cref="LeechLapses"/>.</summary>
    public bool IsLeech => Lapses >= LeechLapses;

    /// <summary>The card with its memory forgotten at <paramref name="now"/>: it is to be learnt at once, from the first step.</summary>
    public CardState Forgotten(DateTimeOffset now) => this with
    {
        Phase = CardPhase.Learning,
        Step = 0,
        Lapses = 0,
        Due = new Due.At(now),
        WithinDay = null,
        IsForgotten = true,
    };

    /// <summary>Whether the card has left its learning steps for good: what <c>requires</c> asks for.</summary>
    public bool HasGraduated => Phase != CardPhase.Learning;
}
