using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Challenges;

/// <summary>A challenge as the judge needs it. Its texts lie in the folder of the same name.</summary>
public interface IChallengeDefinition
{
    /// <summary>Its name for good.</summary>
    ChallengeId Id { get; }

    /// <summary>Its title.</summary>
    LocalText Title { get; }

    /// <summary>The deck whose questions teach it.</summary>
    DeckId ArticleDeck { get; }

    /// <summary>The tracks it can be entered on.</summary>
    IReadOnlyList<string> Tracks { get; }

    /// <summary>Folder under <c>arena/Challenges</c>.</summary>
    string Folder { get; }

    /// <summary>The interface that a submission implements.</summary>
    Type Contract { get; }

    /// <summary>Name of the reference with ratio 1.</summary>
    string Baseline { get; }

    /// <summary>Name of the reference that sets the time limits: the textbook solution of the intended complexity.</summary>
    string LimitReference { get; }

    /// <summary>The ladder, slowest rung first.</summary>
    IReadOnlyList<ReferenceKernel> References { get; }

    /// <summary>Heap of the worker in bytes; beyond it the verdict is MLE.</summary>
    long MemoryLimit { get; }

    /// <summary>The ranked shapes.</summary>
    IReadOnlyList<RankedShape> Shapes { get; }

    /// <summary>The cases of one run, group by group. The number, order and size of cases do not depend on the seed.</summary>
    IReadOnlyList<ChallengeCase> Cases(Seed seed);

    /// <summary>An input in words, cut where it is long.</summary>
    string Describe(ReadOnlyMemory<byte> input);

    /// <summary>The right answer to an input of this challenge.</summary>
    IExpectation Expect(ReadOnlyMemory<byte> input);
}
