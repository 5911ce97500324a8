using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling;

/// <summary>What a review does to a card, before any date is attached to it.</summary>
/// <param name="Phase">Where the card stands afterwards.</param>
/// <param name="Step">Position in the steps of minutes, from 0; 0 in review.</param>
/// <param name="Memory">Its memory afterwards.</param>
/// <param name="Wait">How long the step lasts, or null where the card comes back after <paramref name="Days"/>.</param>
/// <param name="Days">Whole days until it comes back; 0 where <paramref name="Wait"/> says when.</param>
/// <param name="Next">The memory that each grade would have given.</param>
public readonly record struct ReviewOutcome(
    CardPhase Phase, int Step, MemoryState Memory, TimeSpan? Wait, int Days, NextStates Next);
