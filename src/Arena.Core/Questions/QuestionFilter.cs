using Arena.Core.Progress;
using Arena.Core.Scheduling;

namespace Arena.Core.Questions;

/// <summary>Picks questions by a line of words and <c>key:value</c> terms, all of which must hold.</summary>
/// <remarks>Words match the id and the texts in either language; keys are <c>deck:</c>, <c>tag:</c>, <c>type:</c>, <c>level:</c> and
/// <c>is:due|new|learning|flagged|suspended|leech</c>; a leading <c>-</c> negates; quotes keep spaces.</remarks>
public sealed class QuestionFilter
{
    private static readonly string[] Keys = ["deck", "tag", "type", "level", "is"];
    private static readonly string[] Types = ["choice", "number", "generator"];
    private static readonly string[] Levels = [.. Enum.GetNames<Level>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] States = ["due", "new", "learning", "flagged", "suspended", "leech"];

    private readonly IReadOnlyList<Func<Question, Card, bool>> _terms;

    private QuestionFilter(IReadOnlyList<Func<Question, Card, bool>> terms) => _terms = terms;

    /// <summary>Reads a filter.</summary>
    /// <exception cref="ArenaException">A key or a state does not exist; the message names the ones that do.</exception>
    public static QuestionFilter Parse(string text) => new([.. Split(text).Select(Term)]);

    /// <summary>Whether a question passes.</summary>
    /// <param name="question">The question.</param>
    /// <param name="card">Its state, or null where it was never seen.</param>
    /// <param name="today">The study day, for <c>is:due</c>.</param>
    /// <param name="marks">Its marks, for <c>is:flagged</c> and <c>is:suspended</c>; null for none.</param>
    public bool Matches(Question question, CardState? card, DateOnly today, CardMarks? marks = null) =>
        _terms.All(term => term(question, new(card, today, marks ?? CardMarks.None)));

    private static Func<Question, Card, bool> Term(string term)
    {
        if (term.Length > 1 && term[0] == '-')
        {
            Func<Question, Card, bool> inner = Term(term[1..]);
            return (question, card) => !inner(question, card);
        }

        int colon = term.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0
            ? (question, _) => Contains(question, term)
            : KeyTerm(term[..colon].ToLowerInvariant(), term[(colon + 1)..]);
    }

    private static Func<Question, Card, bool> KeyTerm(string key, string value) => key switch
    {
        "deck" => (question, _) => question.Deck.IsCalled(value),
        "tag" => (question, _) => question.Tags.Contains(value, StringComparer.OrdinalIgnoreCase),
        "level" => Known("level", value, Levels, (question, level) => string.Equals(question.Level.ToString(), level, StringComparison.OrdinalIgnoreCase)),
        "type" => Known("type", value, Types, (question, type) => string.Equals(question.Kind, type, StringComparison.OrdinalIgnoreCase)),
        "is" => StateTerm(value.ToLowerInvariant()),
        _ => throw new ArenaException(
            ErrorCode.Usage, $"The filter has no key '{key}:'.", $"The keys are {string.Join(", ", Keys.Select(known => known + ":"))}."),
    };

    /// <summary>A term whose values are known: a misspelt one is said, or it would just find nothing.</summary>
    private static Func<Question, Card, bool> Known(string key, string value, string[] values, Func<Question, string, bool> matches) =>
        values.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? (question, _) => matches(question, value)
            : throw new ArenaException(ErrorCode.Usage, $"The filter has no {key} '{value}'.", $"There are {string.Join(", ", values)}.");

    private static Func<Question, Card, bool> StateTerm(string state) => state switch
    {
        "new" => (_, card) => card.State is null,
        "learning" => (_, card) => card.State is { Phase: not CardPhase.Review },
        "due" => (_, card) => card.State is { } state && !IsLater(state, card.Today),
        "flagged" => (_, card) => card.Marks.IsFlagged,
        "suspended" => (_, card) => card.Marks.IsSuspended,
        "leech" => (_, card) => card.State is { IsLeech: true },
        _ => throw new ArenaException(
            ErrorCode.Usage, $"The filter has no state 'is:{state}'.", $"The states are {string.Join(", ", States)}."),
    };

    private static bool IsLater(CardState card, DateOnly today) => card.Due is Due.On on && on.Day > today;

    private static bool Contains(Question question, string word) =>
        question.Id.Value.Contains(word, StringComparison.OrdinalIgnoreCase) ||
        (question.Content is QuestionContent.Authored { Prompt: { } prompt } && Texts(prompt).Any(text =>
            text.English.Contains(word, StringComparison.OrdinalIgnoreCase) || text.Chinese.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<LocalText> Texts(Prompt prompt)
    {
        yield return prompt.Ask;
        yield return prompt.Why;
        if (prompt.Body is QuestionBody.Choice choice)
        {
            foreach (Option option in choice.Options)
            {
                yield return option.Text;
            }
        }
    }

    private static List<string> Split(string text)
    {
        var terms = new List<string>();
        var term = new System.Text.StringBuilder();
        bool isQuoted = false;
        foreach (char c in text + " ")
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c != ' ' || isQuoted)
            {
                term.Append(c);
            }
            else if (term.Length > 0)
            {
                terms.Add(term.ToString());
                term.Clear();
            }
        }

        if (term.Length > 0)
        {
            terms.Add(term.ToString().TrimEnd());
        }

        return terms;
    }

    /// <summary>What is known of a question besides its text.</summary>
    private readonly record struct Card(CardState? State, DateOnly Today, CardMarks Marks);
}
