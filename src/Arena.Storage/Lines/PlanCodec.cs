using System.Text.Json;
using Arena.Core.Progress;
using Arena.Core.Questions;

namespace Arena.Storage.Lines;

/// <summary>A study plan as JSON, version 1.</summary>
internal static class PlanCodec
{
    internal static void Write(Utf8JsonWriter json, StudyPlan plan)
    {
        if (plan.Exam is { } exam)
        {
            json.WriteStartObject("exam");
            json.WriteNumber("day", exam.Day.DayNumber);
            if (exam.Deck is { } deck)
            {
                json.WriteString("deck", deck.Value);
            }

            json.WriteReal("goal", exam.Goal01);
            json.WriteNumber("minutes", exam.MinutesPerDay);
            json.WriteEndObject();
        }

        json.WriteList("breaks", plan.Breaks, (writer, pause) =>
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(pause.From.DayNumber);
            writer.WriteNumberValue(pause.To.DayNumber);
            writer.WriteEndArray();
        });
    }

    internal static StudyPlan Read(JsonElement json) => new(
        json.Maybe("exam", ReadExam),
        [.. json.GetProperty("breaks").EnumerateArray().Select(pause => new StudyBreak(
            DateOnly.FromDayNumber(pause[0].GetInt32()), DateOnly.FromDayNumber(pause[1].GetInt32())))]);

    private static Exam ReadExam(JsonElement json) => new(
        DateOnly.FromDayNumber(json.Whole("day")),
        json.MaybeText("deck") is { } deck ? new DeckId(deck) : null,
        json.Real("goal"))
    {
        MinutesPerDay = json.Whole("minutes"),
    };
}
