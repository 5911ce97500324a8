using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges;

/// <summary>What of a challenge is code, on one of its tracks; the rest stands in its <c>challenge.yaml</c>.</summary>
public interface ITrackCode
{
    /// <summary>The challenge.</summary>
    ChallengeId Challenge { get; }

    /// <summary><c>cpu</c> or <c>gpu</c>.</summary>
    string Track { get; }

    /// <summary>The interface that a submission implements.</summary>
    Type Contract { get; }

    /// <summary>The references by name: classes of this assembly that implement the contract.</summary>
    IReadOnlyDictionary<string, Type> References { get; }

    /// <summary>The ranked shapes.</summary>
    IReadOnlyList<RankedShape> Shapes { get; }

    /// <summary>The cases of one run, group by group. The number, order and size of cases do not depend on the seed.</summary>
    IReadOnlyList<ChallengeCase> Cases(Seed seed);

    /// <summary>An input in words, cut where it is long.</summary>
    string Describe(ReadOnlyMemory<byte> input);

    /// <summary>The right answer to an input of this challenge.</summary>
    IExpectation Expect(ReadOnlyMemory<byte> input);
}
