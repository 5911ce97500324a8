namespace Arena.Core.Judging;

/// <summary>Names a submission for good: a random identity that a retry of the same act keeps.</summary>
public readonly record struct SubmissionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
