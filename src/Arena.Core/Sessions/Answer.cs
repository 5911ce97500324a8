using System.Globalization;

namespace Arena.Core.Sessions;

/// <summary>What a user gave as the answer. A closed set: match on it without a default.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>An option was picked.</summary>
    /// <param name="Index">Its position on screen, from 0.</param>
    public sealed record Picked(int Index) : Answer;

    /// <summary>A number was typed.</summary>
    /// <param name="Text">As typed.</param>
    /// <param name="Value">As read.</param>
    public sealed record Typed(string Text, double Value) : Answer;

    /// <summary>"I do not know."</summary>
    public sealed record Unknown : Answer;

    /// <summary>The answer as the journal keeps it.</summary>
    public string Response => this switch
    {
        Picked picked => (picked.Index + 1).ToString(CultureInfo.InvariantCulture),
        Typed typed => typed.Text,
        Unknown => "?",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
