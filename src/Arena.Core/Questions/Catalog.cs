namespace Arena.Core.Questions;

/// <summary>Every deck that could be read, and every mistake found on the way.</summary>
/// <param name="Decks">In the order of their file names.</param>
/// <param name="Problems">All mistakes of all decks; a deck with one is not in <paramref name="Decks"/>.</param>
public sealed record Catalog(IReadOnlyList<Deck> Decks, IReadOnlyList<Problem> Problems)
{
    private readonly Dictionary<QuestionId, Question> _byId =
        Decks.SelectMany(deck => deck.Questions).ToDictionary(question => question.Id);

    /// <summary>A bank without decks.</summary>
    public static Catalog Empty { get; } = new([], []);

    /// <summary>All questions, deck by deck, in the order they are introduced.</summary>
    public IEnumerable<Question> Questions => Decks.SelectMany(deck => deck.Questions);

    /// <summary>The question called <paramref name="id"/>, or null where no deck has it (any more).</summary>
    public Question? Find(QuestionId id) => _byId.GetValueOrDefault(id);

    /// <summary>The deck that a user who typed <paramref name="name"/> means, or null.</summary>
    public Deck? FindDeck(string name) => Decks.FirstOrDefault(deck => deck.Id.IsCalled(name));
}
