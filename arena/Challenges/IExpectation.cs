namespace Arena.Challenges;

/// <summary>The right answer to one input, computed once; it never leaves the judge.</summary>
public interface IExpectation
{
    /// <summary>Null for a right output, else how it is wrong.</summary>
    Mismatch? Check(ReadOnlySpan<byte> output);
}
