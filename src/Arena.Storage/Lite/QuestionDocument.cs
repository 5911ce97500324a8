using Arena.Core.Questions;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>A question inside the document of its deck.</summary>
internal static class QuestionDocument
{
    private const string Choice = "choice";
    private const string Number = "number";

    internal static BsonValue Write(Question question) => new BsonDocument
    {
        ["id"] = question.Id.Value,
        ["deck"] = question.Deck.Value,
        ["level"] = Names.Of(question.Level),
        ["tags"] = BsonFields.List(question.Tags, tag => tag),
        ["hint"] = BsonFields.MaybeText(question.Hint),
        ["group"] = question.Group,
        ["requires"] = BsonFields.List(question.Requires, id => id.Value),
        ["cite"] = question.Source.Cite,
        ["section"] = BsonFields.MaybeText(question.Source.Section),
        ["url"] = question.Source.Url,
        ["generator"] = question.Content is QuestionContent.Family family ? family.Generator : null,
        ["prompt"] = question.Content is QuestionContent.Authored authored ? Write(authored.Prompt) : BsonValue.Null,
    };

    internal static Question Read(BsonValue value) => new(
        new QuestionId(value["id"].AsString),
        new DeckId(value["deck"].AsString),
        Names.Read<Level>(value["level"].AsString),
        value["tags"].List(tag => tag.AsString),
        value["generator"].MaybeString() is { } generator
            ? new QuestionContent.Family(generator)
            : new QuestionContent.Authored(ReadPrompt(value["prompt"])),
        new QuestionSource(value["cite"].AsString, value["section"].MaybeText(), value["url"].MaybeString()))
    {
        Hint = value["hint"].MaybeText(),
        Group = value["group"].MaybeString(),
        Requires = value["requires"].List(id => new QuestionId(id.AsString)),
    };

    private static BsonDocument Write(Prompt prompt) => new()
    {
        ["ask"] = BsonFields.Text(prompt.Ask),
        ["why"] = BsonFields.Text(prompt.Why),
        ["body"] = prompt.Body switch
        {
            QuestionBody.Choice choice => Write(choice),
            QuestionBody.Number number => Write(number),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
    };

    private static Prompt ReadPrompt(BsonValue value) =>
        new(value["ask"].Text(), ReadBody(value["body"]), value["why"].Text());

    private static BsonDocument Write(QuestionBody.Choice choice) => new()
    {
        ["kind"] = Choice,
        ["options"] = BsonFields.List(choice.Options, option => new BsonDocument
        {
            ["text"] = BsonFields.Text(option.Text),
            ["right"] = option.IsRight,
            ["reason"] = BsonFields.MaybeText(option.Reason),
        }),
    };

    private static BsonDocument Write(QuestionBody.Number number) => new()
    {
        ["kind"] = Number,
        ["answer"] = number.Answer,
        ["written"] = number.Written,
        ["tolerance"] = number.Tolerance.Amount,
        ["relative"] = number.Tolerance.IsRelative,
        ["unit"] = BsonFields.MaybeText(number.Unit),
        ["mistakes"] = BsonFields.List(number.Mistakes, mistake => new BsonDocument
        {
            ["answer"] = mistake.Answer,
            ["written"] = mistake.Written,
            ["reason"] = BsonFields.Text(mistake.Reason),
        }),
    };

    private static QuestionBody ReadBody(BsonValue value) => value["kind"].AsString switch
    {
        Choice => new QuestionBody.Choice(value["options"].List(option =>
            new Option(option["text"].Text(), option["right"].AsBoolean, option["reason"].MaybeText()))),
        Number => new QuestionBody.Number(
            value["answer"].AsDouble,
            value["written"].AsString,
            new Tolerance(value["tolerance"].AsDouble, value["relative"].AsBoolean),
            value["unit"].MaybeText(),
            value["mistakes"].List(mistake =>
                new Mistake(mistake["answer"].AsDouble, mistake["written"].AsString, mistake["reason"].Text()))),
        string kind => throw new FormatException($"'{kind}' is no kind of question."),
    };
}
