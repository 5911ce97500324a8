using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>Makes questions of one family: the same seed gives the same question, for ever.</summary>
public interface IQuestionGenerator
{
    /// <summary>The name that decks use after <c>generator:</c>.</summary>
    string Name { get; }

    /// <summary>One whole question: its answer is computed, its wrong options are those of typical errors, and its explanation
    /// is of this instance.</summary>
    Prompt Generate(Seed seed);
}
