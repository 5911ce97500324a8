using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Arena.Core.Journal;
using Arena.Core.Questions;

namespace Arena.Storage.Lines;

/// <summary>An entry of the journal as JSON and back. Lines are never rewritten: a later version reads these too.</summary>
internal static class EntryCodec
{
    /// <summary>The version that is written, and the newest that is read.</summary>
    internal const int Version = 1;

    private static readonly JsonWriterOptions Readable = new()
    {
        // The journal is read by people and by no browser: Chinese stays Chinese.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON of <paramref name="entry"/> in UTF-8, on one line.</summary>
    internal static byte[] Write(JournalEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber(Envelope.SequenceField, entry.Sequence);
            json.WriteNumber(Envelope.VersionField, Version);
            json.WriteString(Envelope.KindField, EventKinds.Of(entry.Event));
            json.WriteString("player", entry.Event.Player.Value);
            json.WriteNumber("at", entry.Event.At.UtcTicks);
            WritePayload(json, entry.Event);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">Something is missing or of another type; the message names it.</exception>
    internal static JournalEntry Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            return new(root.Long(Envelope.SequenceField), ReadEvent(root));
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static void WritePayload(Utf8JsonWriter json, JournalEvent act)
    {
        switch (act)
        {
            case JournalEvent.Reviewed reviewed:
                json.WriteStartObject("review");
                ReviewCodec.Write(json, reviewed.Review);
                json.WriteEndObject();
                break;
            case JournalEvent.ReviewUndone undone:
                json.WriteNumber("review", undone.Review);
                break;
            case JournalEvent.Submitted submitted:
                json.WriteStartObject("submission");
                SubmissionCodec.Write(json, submitted.Submission);
                json.WriteEndObject();
                break;
            case JournalEvent.ReferenceTimed timed:
                json.WriteStartObject("reference");
                ReferenceCodec.Write(json, timed.Reference);
                json.WriteEndObject();
                break;
            case JournalEvent.CardMarked marked:
                json.WriteString("question", marked.Question.Value);
                json.WriteString("mark", Names.Of(marked.Mark));
                json.WriteNumber("day", marked.Day.DayNumber);
                break;
            case JournalEvent.Planned planned:
                json.WriteStartObject("plan");
                PlanCodec.Write(json, planned.Plan);
                json.WriteEndObject();
                break;
            case JournalEvent.ParametersFitted fitted:
                json.WriteStartObject("fit");
                FitCodec.Write(json, fitted.Fit);
                json.WriteEndObject();
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static JournalEvent ReadEvent(JsonElement json)
    {
        var player = new PlayerId(json.Text("player"));
        var at = new DateTimeOffset(json.Long("at"), TimeSpan.Zero);
        return json.Text(Envelope.KindField) switch
        {
            EventKinds.Reviewed => new JournalEvent.Reviewed(player, at, ReviewCodec.Read(json.GetProperty("review"))),
            EventKinds.Undone => new JournalEvent.ReviewUndone(player, at, json.Long("review")),
            EventKinds.Submitted => new JournalEvent.Submitted(player, at, SubmissionCodec.Read(json.GetProperty("submission"))),
            EventKinds.ReferenceTimed => new JournalEvent.ReferenceTimed(player, at, ReferenceCodec.Read(json.GetProperty("reference"))),
            EventKinds.Marked => new JournalEvent.CardMarked(
                player, at, new QuestionId(json.Text("question")), json.Name<CardMark>("mark"), DateOnly.FromDayNumber(json.Whole("day"))),
            EventKinds.Planned => new JournalEvent.Planned(player, at, PlanCodec.Read(json.GetProperty("plan"))),
            EventKinds.ParametersFitted => new JournalEvent.ParametersFitted(player, at, FitCodec.Read(json.GetProperty("fit"))),
            string kind => throw new FormatException($"'{kind}' is no kind of event."),
        };
    }
}
