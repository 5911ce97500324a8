using Arena.Core;
using Arena.Core.Journal;
using Arena.Storage.Files;

namespace Arena.Storage.Lines;

/// <summary>The journal on disk: one checksummed line for each event, only ever appended to. Everything here runs under the lock.</summary>
internal sealed class JournalFile(string path, IDisk disk)
{
    /// <summary>More than a line takes: a submission with its source and its timings has some ten thousand bytes.</summary>
    private const int RoomWanted = 64 * 1024;

    private Known _known = new(default);

    /// <summary>Length in bytes, an unfinished line included; takes no lock.</summary>
    internal long LengthBytes => DataDirectory.LengthOf(path);

    /// <summary>The end of the last whole line, after checking every line that this process has not checked yet.</summary>
    /// <exception cref="ArenaException">A line is damaged, missing, or of a newer version. Nothing was changed.</exception>
    internal JournalPosition Tail()
    {
        JournalPosition from = Holds(_known.Tail) ? _known.Tail : default;
        JournalPosition tail = LinesAfter(from).Select(line => line.Position).LastOrDefault(from);
        _known = new(tail);
        return tail;
    }

    /// <summary>Whether the line that ends at <paramref name="position"/> is the one meant.</summary>
    internal bool Holds(JournalPosition position)
    {
        if (position.Sequence == 0)
        {
            return true;
        }

        int length = (int)(position.End - position.Start);
        ReadOnlyMemory<byte> bytes = LengthBytes < position.End ? default : Read(position.Start, length);
        return bytes.Length == length && bytes.Span[^1] == (byte)'\n' &&
            JournalLine.TryUnframe(bytes[..^1], out uint crc, out ReadOnlyMemory<byte> json) && crc == position.Crc &&
            Envelope.TryRead(json.Span, out Envelope envelope) && envelope.Sequence == position.Sequence;
    }

    /// <summary>The whole lines after <paramref name="position"/>, each checked as it comes.</summary>
    /// <exception cref="ArenaException">A line is damaged, missing, or of a newer version.</exception>
    internal IEnumerable<JournalLine> LinesAfter(JournalPosition position)
    {
        ReadOnlyMemory<byte> rest = Read(position.End, (int)Math.Min(Math.Max(0, LengthBytes - position.End), Array.MaxLength));
        while (rest.Span.IndexOf((byte)'\n') is >= 0 and int length)
        {
            long number = position.Sequence + 1;
            if (!JournalLine.TryUnframe(rest[..length], out uint crc, out ReadOnlyMemory<byte> json) ||
                !Envelope.TryRead(json.Span, out Envelope envelope))
            {
                throw Damaged(number, "its checksum does not hold");
            }

            Check(envelope, number);
            position = new(position.End, position.End + length + 1, number, crc);
            yield return new(position, json);
            rest = rest[(length + 1)..];
        }
    }

    /// <summary>What <paramref name="line"/> says.</summary>
    /// <exception cref="ArenaException">Its checksum holds but it cannot be read.</exception>
    internal JournalEntry Decode(JournalLine line)
    {
        try
        {
            return EntryCodec.Read(line.Json);
        }
        catch (FormatException failure)
        {
            throw Damaged(line.Position.Sequence, failure.Message.TrimEnd('.'));
        }
    }

    /// <summary>Writes lines. On return they survive kill -9 and a power cut; on an exception nothing was written.</summary>
    /// <param name="entries">What each says.</param>
    /// <param name="tail">As <see cref="Tail"/> said under the same lock.</param>
    internal void Append(IReadOnlyList<byte[]> entries, JournalPosition tail)
    {
        byte[] lines = [.. entries.SelectMany(json => JournalLine.Frame(json))];
        bool isNew = !DataDirectory.Exists(path);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        if (file.Length > tail.End)
        {
            file.SetLength(tail.End);
        }

        try
        {
            file.Position = tail.End;
            disk.Write(file, lines);
            disk.Flush(file);
            if (isNew)
            {
                DirectorySync.Flush(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
            }
        }
        catch (IOException)
        {
            CutBack(file, tail.End);
            throw;
        }
    }

    /// <summary>Tries everything that an append needs, beside the journal, so that nothing of it stays.</summary>
    /// <returns>The end of the last whole line.</returns>
    /// <exception cref="ArenaException">The journal is damaged or of a newer version.</exception>
    internal JournalPosition CheckWritable()
    {
        JournalPosition tail = Tail();
        if (DataDirectory.Exists(path))
        {
            using var journal = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        }

        using var room = new FileStream(
            path + ".room", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        disk.Write(room, new byte[RoomWanted]);
        disk.Flush(room);
        return tail;
    }

    /// <summary>Takes back half a line. Where even that fails, the next append does it: half a line has no line feed.</summary>
    private static void CutBack(FileStream file, long length)
    {
        try
        {
            file.SetLength(length);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // The first failure is the one to report.
        }
    }

    private byte[] Read(long from, int length)
    {
        if (length == 0)
        {
            return [];
        }

        byte[] bytes = new byte[length];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        file.Position = from;
        file.ReadExactly(bytes);
        return bytes;
    }

    private void Check(Envelope envelope, long number)
    {
        if (envelope.Sequence != number)
        {
            throw Damaged(number, $"it has the number {envelope.Sequence}");
        }

        if (envelope.Version != EntryCodec.Version || !EventKinds.All.Contains(envelope.Kind))
        {
            throw new ArenaException(
                ErrorCode.DataUnavailable,
                $"'{path}' was written by a newer arena: line {number} is a '{envelope.Kind}' of version {envelope.Version}, which this one cannot read.",
                "Update arena. Nothing was changed.");
        }
    }

    private ArenaException Damaged(long number, string reason) => new(
        ErrorCode.DataUnavailable,
        $"'{path}' is damaged in line {number}: {reason}.",
        "Put back a copy of the file, if you have one. Nothing was changed.");

    /// <summary>A reference, so that it is read and written whole by any thread.</summary>
    private sealed record Known(JournalPosition Tail);
}
