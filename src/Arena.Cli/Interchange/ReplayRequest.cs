using System.Text.Json.Nodes;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;

namespace Arena.Cli.Interchange;

/// <summary>What to replay: every value checked.</summary>
/// <param name="Profile">Whose choices.</param>
/// <param name="Source">The document as read; what was computed is added to it.</param>
/// <param name="Cards">The cards in order.</param>
internal sealed record ReplayRequest(SchedulingProfile Profile, JsonObject Source, IReadOnlyList<ReplayRequest.Card> Cards)
{
    /// <summary>A card with its reviews.</summary>
    /// <param name="Source">The card in the document.</param>
    /// <param name="Id">Its id as JSON.</param>
    /// <param name="Settings">Steps, wanted recall and longest interval.</param>
    /// <param name="Engine">The model with the weights of the card.</param>
    /// <param name="IsFuzzed">Whether intervals are moved.</param>
    /// <param name="Reviews">The oldest first.</param>
    internal sealed record Card(
        JsonObject Source, string Id, SchedulerSettings Settings, IMemoryEngine Engine, bool IsFuzzed, IReadOnlyList<Review> Reviews);

    /// <summary>A review.</summary>
    /// <param name="Source">The review in the document.</param>
    /// <param name="Grade">The grade.</param>
    /// <param name="At">When, or null where only the time between is known.</param>
    /// <param name="DeltaDays">Days since the review before, where <paramref name="At"/> is not known.</param>
    internal sealed record Review(JsonObject Source, Grade Grade, DateTimeOffset? At, double DeltaDays);
}
