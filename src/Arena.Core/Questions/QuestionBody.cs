namespace Arena.Core.Questions;

/// <summary>How a question is answered. A closed set: match on it without a default.</summary>
public abstract record QuestionBody
{
    private protected QuestionBody()
    {
    }

    /// <summary>Pick one of several options.</summary>
    /// <param name="Options">Two to six options, exactly one of them right.</param>
    public sealed record Choice(IReadOnlyList<Option> Options) : QuestionBody
    {
        /// <summary>Position of the right option, from 0.</summary>
        public int RightIndex
        {
            get
            {
                for (int i = 0; i < Options.Count; i++)
                {
                    if (Options[i].IsRight)
                    {
                        return i;
                    }
                }

                throw new InvalidOperationException("A choice without a right option was let through the deck reader.");
            }
        }
    }

    /// <summary>Type one number.</summary>
    /// <param name="Answer">The right number.</param>
    /// <param name="Written">The right number as the deck writes it, such as <c>15/8</c>.</param>
    /// <param name="Tolerance">How far off an answer may be.</param>
    /// <param name="Unit">Shown beside the field; never needed in the answer.</param>
    /// <param name="Mistakes">Numbers that typical errors give.</param>
    public sealed record Number(
        double Answer, string Written, Tolerance Tolerance, LocalText? Unit, IReadOnlyList<Mistake> Mistakes) : QuestionBody;

    /// <summary>The name of the kind in deck files, in the journal and on screen.</summary>
    public string Kind => this switch
    {
        Choice => "choice",
        Number => "number",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Probability that a blind guess is right, 0 where there is nothing to pick from.</summary>
    public double ChanceLevel01 => this is Choice choice ? 1.0 / choice.Options.Count : 0;
}
