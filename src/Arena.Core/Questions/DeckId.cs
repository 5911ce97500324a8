namespace Arena.Core.Questions;

/// <summary>Names a deck: its file name without <c>.yaml</c>, such as <c>11-heapq</c>.</summary>
public readonly record struct DeckId(string Value)
{
    /// <summary>The name without a leading number, such as <c>heapq</c>; it starts the id of every question of the deck.</summary>
    public string ShortName
    {
        get
        {
            int dash = Value.IndexOf('-', StringComparison.Ordinal);
            return dash > 0 && Value.AsSpan(0, dash).IndexOfAnyExceptInRange('0', '9') < 0 ? Value[(dash + 1)..] : Value;
        }
    }

    /// <summary>Whether a user who typed <paramref name="name"/> means this deck: the full id or the short name, in any case.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Value, name, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(ShortName, name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
