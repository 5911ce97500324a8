using Arena.Storage.Files;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>A collection whose documents carry a checksum: LiteDB has none, and hands out a flipped bit as the truth.</summary>
internal sealed class SealedCollection(ILiteCollection<BsonDocument> documents)
{
    private const string Seal = "seal";

    /// <summary>The document called <paramref name="id"/>, or null.</summary>
    /// <exception cref="InvalidDataException">Its checksum does not hold.</exception>
    internal BsonDocument? FindById(BsonValue id) => documents.FindById(id) is { } document ? Open(document) : null;

    /// <summary>The documents that <paramref name="where"/> finds.</summary>
    /// <exception cref="InvalidDataException">The checksum of one does not hold.</exception>
    internal IEnumerable<BsonDocument> Find(BsonExpression where) => documents.Find(where).Select(Open);

    /// <summary>Every document, by its id.</summary>
    /// <exception cref="InvalidDataException">The checksum of one does not hold.</exception>
    internal IEnumerable<BsonDocument> FindAll() => documents.FindAll().Select(Open);

    /// <summary>Every document, by the order of an index.</summary>
    /// <exception cref="InvalidDataException">The checksum of one does not hold.</exception>
    internal IEnumerable<BsonDocument> FindAll(string index) => documents.Find(Query.All(index)).Select(Open);

    /// <summary>Writes <paramref name="document"/> instead of the one with its id.</summary>
    internal void Upsert(BsonDocument document) => documents.Upsert(Close(document));

    /// <summary>Writes many new ones, a few thousand in a transaction.</summary>
    internal void InsertBulk(IEnumerable<BsonDocument> many) => documents.InsertBulk(many.Select(Close));

    internal void Delete(BsonValue id) => documents.Delete(id);

    internal void DeleteAll() => documents.DeleteAll();

    /// <summary>Adds an index over a field.</summary>
    internal void Index(string field) => documents.EnsureIndex(field, "$." + field);

    private static BsonDocument Close(BsonDocument document)
    {
        document[Seal] = ChecksumOf(document);
        return document;
    }

    private static BsonDocument Open(BsonDocument document)
    {
        BsonValue seal = document[Seal];
        document.Remove(Seal);
        return seal.IsInt64 && seal.AsInt64 == ChecksumOf(document)
            ? document
            : throw new InvalidDataException($"The document {document["_id"]} of the store is damaged.");
    }

    private static long ChecksumOf(BsonDocument document) => Crc32C.Of(BsonSerializer.Serialize(document));
}
