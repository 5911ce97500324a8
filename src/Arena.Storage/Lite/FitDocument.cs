using Arena.Core.Journal;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>Where in the store the fits of a player's weights stand: few among many events, and asked for at every review.</summary>
internal static class FitDocument
{
    private const int Schema = 1;
    private const string Event = "event";

    internal static BsonDocument Write(PlayerId player, long sequence) => new()
    {
        ["_id"] = PlayerKey.Prefix(player) + sequence.ToString("D19", System.Globalization.CultureInfo.InvariantCulture),
        ["schema"] = Schema,
        [Event] = sequence,
    };

    /// <summary>The fits of <paramref name="player"/>, oldest first.</summary>
    internal static IEnumerable<JournalEvent.ParametersFitted> Of(LiteFile file, PlayerId player) =>
        file.Fits.Find(Query.StartsWith("_id", PlayerKey.Prefix(player)))
            .Select(document => document[Event].AsInt64)
            .Order()
            .Select(sequence => file.Events.FindById(sequence) is { } document
                ? (JournalEvent.ParametersFitted)EventDocument.Read(document).Event
                : throw new InvalidDataException($"Fit {sequence} is not in the store."));
}
