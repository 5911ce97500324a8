using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Content.Decks;

/// <summary>Checks what only shows across decks.</summary>
internal static class CatalogCheck
{
    /// <summary>Joins decks into a catalogue; a deck that clashes with an earlier one, or with itself, is left out.</summary>
    public static Catalog Join(IReadOnlyList<(DeckFile File, Deck Deck)> decks, IReadOnlyList<Problem> earlier)
    {
        var problems = new List<Problem>(earlier);
        var kept = new List<(DeckFile File, Deck Deck)>();
        var owners = new Dictionary<QuestionId, DeckFile>();
        foreach ((DeckFile file, Deck deck) in decks)
        {
            Question? clash = deck.Questions.FirstOrDefault(question => owners.ContainsKey(question.Id));
            if (clash is not null)
            {
                problems.Add(new("Q006", file.Shown, clash.Line, 5, $"the id '{clash.Id}' is taken by {owners[clash.Id].Shown}", "give the deck file another name and its questions other ids"));
                continue;
            }

            kept.Add((file, deck));
            deck.Questions.ToList().ForEach(question => owners[question.Id] = file);
        }

        HashSet<string> shown = [.. kept.SelectMany(entry => Prerequisites(entry.File, entry.Deck, owners, kept, problems))];
        return new([.. kept.Where(entry => !shown.Contains(entry.File.Path)).Select(entry => entry.Deck)], problems);
    }

    /// <summary>Paths of the files whose prerequisites do not exist or go in circles, with a problem for each.</summary>
    private static IEnumerable<string> Prerequisites(
        DeckFile file, Deck deck, Dictionary<QuestionId, DeckFile> owners, List<(DeckFile File, Deck Deck)> all, List<Problem> problems)
    {
        Dictionary<QuestionId, Question> questions = all.SelectMany(entry => entry.Deck.Questions).ToDictionary(question => question.Id);
        bool isBad = false;
        foreach (Question question in deck.Questions)
        {
            foreach (QuestionId missing in question.Requires.Where(id => !owners.ContainsKey(id)))
            {
                problems.Add(new("Q016", file.Shown, question.Line, 5, $"question '{question.Id}' requires '{missing}', which no deck has", "correct the id or remove it"));
                isBad = true;
            }

            if (ReachesItself(question, questions))
            {
                problems.Add(new("Q017", file.Shown, question.Line, 5, $"question '{question.Id}' requires itself by way of others", "break the circle of `requires`"));
                isBad = true;
            }
        }

        return isBad ? [file.Path] : [];
    }

    private static bool ReachesItself(Question start, Dictionary<QuestionId, Question> questions)
    {
        var reached = new HashSet<QuestionId>();
        var open = new Stack<QuestionId>(start.Requires);
        while (open.TryPop(out QuestionId id))
        {
            if (id == start.Id)
            {
                return true;
            }

            if (reached.Add(id) && questions.TryGetValue(id, out Question? question))
            {
                question.Requires.ToList().ForEach(open.Push);
            }
        }

        return false;
    }
}
