using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Questions;

public sealed class NamesTests
{
    [Theory]
    [InlineData("heapq/parent-index", true)]
    [InlineData("flash-attention/2d", true)]
    [InlineData("heapq", false)]
    [InlineData("heapq/", false)]
    [InlineData("/parent", false)]
    [InlineData("a/b/c", false)]
    [InlineData("Heapq/parent", false)]
    [InlineData("heapq/-parent", false)]
    [InlineData("heapq/parent-", false)]
    [InlineData("heapq/parent index", false)]
    [InlineData("", false)]
    public void A_question_is_named_deck_slash_slug(string text, bool wellFormed) => Assert.Equal(wellFormed, QuestionId.IsWellFormed(text));

    [Theory]
    [InlineData("11-heapq", "heapq")]
    [InlineData("02-flash-attention", "flash-attention")]
    [InlineData("my-deck", "my-deck")]
    [InlineData("deck", "deck")]
    [InlineData("-deck", "-deck")]
    public void The_short_name_of_a_deck_leaves_its_number_out(string id, string shortName) => Assert.Equal(shortName, new DeckId(id).ShortName);

    [Theory]
    [InlineData("11-heapq", true)]
    [InlineData("HEAPQ", true)]
    [InlineData("heap", false)]
    [InlineData("11", false)]
    public void A_deck_is_called_by_its_full_or_its_short_name(string name, bool isCalled) => Assert.Equal(isCalled, new DeckId("11-heapq").IsCalled(name));
}
