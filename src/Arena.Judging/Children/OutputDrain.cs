using System.Text;

namespace Arena.Judging.Children;

/// <summary>Reads what a child prints, so that it never blocks on it; keeps the head and the tail, counts the rest.</summary>
internal sealed class OutputDrain
{
    private const int KeptHead = 16 << 10;
    private const int KeptTail = 4 << 10;

    private readonly StringBuilder _head = new();
    private readonly Queue<char> _tail = new();
    private readonly Lock _gate = new();
    private readonly Task _reading;

    /// <summary>Starts to read.</summary>
    /// <param name="reader">The child's output.</param>
    /// <param name="limit">Characters allowed.</param>
    /// <param name="flooded">Called once when there are more.</param>
    public OutputDrain(StreamReader reader, long limit, Action flooded) =>
        _reading = Task.Run(() => ReadAsync(reader, limit, flooded));

    /// <summary>What was kept, after the child has ended. Waits a moment for the last of it.</summary>
    public string Text()
    {
        _reading.Wait(TimeSpan.FromSeconds(2));
        lock (_gate)
        {
            return _tail.Count == 0 ? _head.ToString() : $"{_head}\n...\n{new string([.. _tail])}";
        }
    }

    private async Task ReadAsync(StreamReader reader, long limit, Action flooded)
    {
        char[] buffer = new char[4096];
        for (long total = 0; ;)
        {
            int read = await reader.ReadAsync(buffer).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            Keep(buffer.AsSpan(0, read));
            if (total <= limit && total + read > limit)
            {
                flooded();
            }

            total += read;
        }
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        lock (_gate)
        {
            int toHead = Math.Min(text.Length, KeptHead - _head.Length);
            _head.Append(text[..toHead]);
            foreach (char c in text[toHead..])
            {
                _tail.Enqueue(c);
                if (_tail.Count > KeptTail)
                {
                    _tail.Dequeue();
                }
            }
        }
    }
}
