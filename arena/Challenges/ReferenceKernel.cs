using Arena.Core.Judging;

namespace Arena.Challenges;

/// <summary>A reference and the class that is it.</summary>
/// <param name="Reference">What users see.</param>
/// <param name="Implementation">A class of this assembly that implements the contract.</param>
public sealed record ReferenceKernel(ChallengeReference Reference, Type Implementation);
