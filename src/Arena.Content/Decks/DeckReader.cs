using System.Globalization;
using Arena.Content.Yaml;
using Arena.Core;
using Arena.Core.Questions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Decks;

/// <summary>Reads a deck file; the format is described in <c>questions/README.md</c>.</summary>
public static class DeckReader
{
    /// <summary>Part of the identity of a cached deck: raised whenever the reader would read the same file differently.</summary>
    public const int Version = 1;

    /// <summary>Reads one deck.</summary>
    /// <param name="id">File name without <c>.yaml</c>.</param>
    /// <param name="file">The file as the user knows it, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <returns>The deck, or null where there is any mistake; and all mistakes.</returns>
    public static Parsed<Deck> Read(DeckId id, string file, string text)
    {
        var problems = new YamlProblems(file);
        Deck? deck = YamlText.Load(text, "deck", problems) is { } root ? ReadRoot(id, root, problems) : null;
        return new(problems.Count == 0 ? deck : null, problems.All);
    }

    private static Deck? ReadRoot(DeckId id, YamlNode root, YamlProblems problems)
    {
        if (YamlMap.Of(root, "the file", problems) is not { } map)
        {
            return null;
        }

        YamlNode? head = map.Required("deck", "begin with `deck:` and title, source, licence and date below it");
        map.Required("questions", "add `questions:` with one `- id: ...` block for each question");
        var reader = new QuestionReader(id, problems);
        List<Question> questions = map.List("questions", reader.Read);
        map.RejectOthers();
        return head is null ? null : ReadHead(id, head, questions, problems);
    }

    private static Deck? ReadHead(DeckId id, YamlNode node, List<Question> questions, YamlProblems problems)
    {
        if (YamlMap.Of(node, "the deck", problems) is not { } map)
        {
            return null;
        }

        LocalText? title = map.RequiredText("title");
        (string Text, Mark At)? source = map.RequiredScalar("source", "say what the deck is drawn from");
        (string Text, Mark At)? licence = map.RequiredScalar("licence", "name the licence of the questions, such as CC BY 4.0");
        (string Text, Mark At)? date = map.RequiredScalar("date", "give the day on which the facts were last checked, such as 2026-11-24");
        map.RejectOthers();
        DateOnly day = default;
        if (date is { } given && !DateOnly.TryParseExact(given.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            problems.Add("Q021", given.At, $"'{given.Text}' is not a day", "write it as 2026-11-24");
        }

        return title is null || source is null || licence is null
            ? null
            : new(id, title, source.Value.Text, licence.Value.Text, day, questions);
    }
}
