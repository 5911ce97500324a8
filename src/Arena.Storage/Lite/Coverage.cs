using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>How much of the journal the store holds, and how it was folded.</summary>
/// <param name="Until">The last line it holds.</param>
/// <param name="Fold">Fingerprint of the fold behind its cards and days.</param>
internal sealed record Coverage(JournalPosition Until, string Fold)
{
    internal const string Key = "coverage";
    private const int Schema = 1;

    internal BsonDocument Write() => new()
    {
        ["_id"] = Key,
        ["schema"] = Schema,
        ["lastSeq"] = Until.Sequence,
        ["lastStart"] = Until.Start,
        ["journalLength"] = Until.End,
        ["lastChecksum"] = (long)Until.Crc,
        ["fold"] = Fold,
    };

    /// <exception cref="InvalidDataException">There is none: the file is not ours, or was not finished.</exception>
    internal static Coverage Read(BsonDocument? document) => document is null
        ? throw new InvalidDataException("The store does not say what it holds.")
        : new(
            new JournalPosition(
                document["lastStart"].AsInt64, document["journalLength"].AsInt64, document["lastSeq"].AsInt64,
                checked((uint)document["lastChecksum"].AsInt64)),
            document["fold"].AsString);
}
