namespace Arena.Core.Journal;

/// <summary>Whose act it was. One player, <c>me</c>, until there are more.</summary>
public readonly record struct PlayerId(string Value)
{
    /// <summary>The player of a machine with one player.</summary>
    public static PlayerId Me => new("me");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
