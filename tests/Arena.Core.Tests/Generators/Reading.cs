using System.Globalization;
using System.Text.RegularExpressions;
using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

/// <summary>Reads generated questions as a learner does: everything a check needs is taken from the text shown.</summary>
internal static partial class Reading
{
    public static IEnumerable<Seed> ThousandSeeds => Enumerable.Range(0, 1000).Select(i => new Seed(2026).Derive(i));

    public static IEnumerable<Prompt> ThousandPrompts(string generator) => ThousandSeeds.Select(AllGenerators.Named(generator).Generate);

    /// <summary>The text of the right option without its code marks.</summary>
    public static string RightOption(this Prompt prompt)
    {
        var choice = Assert.IsType<QuestionBody.Choice>(prompt.Body);
        return choice.Options[choice.RightIndex].Text.English.Trim('`');
    }

    public static QuestionBody.Number Number(this Prompt prompt) => Assert.IsType<QuestionBody.Number>(prompt.Body);

    /// <summary>The whole numbers in a text, in order.</summary>
    public static int[] Integers(string text) =>
        [.. Integer().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    /// <summary>The whole number after <paramref name="name"/> and an equals sign.</summary>
    public static int Named(this string text, string name) =>
        int.Parse(Regex.Match(text, $@"\b{name} = (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Code blocks and code spans, sorted: the languages may place them differently.</summary>
    public static string[] Code(string text) => [.. CodeMark().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    /// <summary>The lines inside the fences of a text.</summary>
    public static string[] BlockLines(string text) =>
        [.. Fence().Matches(text).SelectMany(match => match.Groups[1].Value.Split('\n'))];

    /// <summary>The text without its code blocks.</summary>
    public static string Prose(string text) => Fence().Replace(text, "").Trim();

    [GeneratedRegex(@"(?<![\w)])-?\d+|\d+")]
    private static partial Regex Integer();

    [GeneratedRegex(@"```[\s\S]*?```|`[^`]+`")]
    private static partial Regex CodeMark();

    [GeneratedRegex(@"```\n([\s\S]*?)\n```")]
    private static partial Regex Fence();
}
