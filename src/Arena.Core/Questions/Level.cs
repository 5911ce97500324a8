namespace Arena.Core.Questions;

/// <summary>What a question asks of the learner: the first four levels of Bloom's revised taxonomy.</summary>
public enum Level
{
    /// <summary>Recall a fact.</summary>
    Remember,

    /// <summary>Explain why it is so.</summary>
    Understand,

    /// <summary>Compute or trace a given instance.</summary>
    Apply,

    /// <summary>Compare, weigh or find the flaw.</summary>
    Analyse,
}
