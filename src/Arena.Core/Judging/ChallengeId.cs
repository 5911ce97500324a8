namespace Arena.Core.Judging;

/// <summary>Names a challenge for good, such as <c>heap</c>.</summary>
public readonly record struct ChallengeId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
