namespace Arena.Core.Questions;

/// <summary>A language that questions are written in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese, mainland terms.</summary>
    Chinese,
}
