using System.Text.Json;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;

namespace Arena.Storage.Lines;

/// <summary>A review as JSON, version 1.</summary>
internal static class ReviewCodec
{
    internal static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteString("question", review.Question.Value);
        json.WriteString("deck", review.Deck.Value);
        json.WriteSeed("seed", review.Seed);
        json.WriteSeed("session", review.Session);
        json.WriteNumber("day", review.Day.DayNumber);
        json.WriteString("type", review.Kind);
        json.WriteString("response", review.Response);
        json.WriteBoolean("right", review.IsRight);
        json.WriteBoolean("hint", review.UsedHint);
        json.WriteBoolean("second", review.SecondTry);
        json.WriteString("confidence", Names.Of(review.Confidence));
        json.WriteReal("chance", review.ChanceLevel01);
        json.WriteNumber("took", review.Took.Ticks);
        json.WriteString("suggested", Names.Of(review.Suggested));
        json.WriteString("grade", Names.Of(review.Grade));
        json.WriteNumber("left", review.LeftToday);
        if (review.Import is { } import)
        {
            Write(json, import);
        }
    }

    internal static Review Read(JsonElement json) => new()
    {
        Question = new QuestionId(json.Text("question")),
        Deck = new DeckId(json.Text("deck")),
        Seed = json.Seed("seed"),
        Session = json.Seed("session"),
        Day = DateOnly.FromDayNumber(json.Whole("day")),
        Kind = json.Text("type"),
        Response = json.Text("response"),
        IsRight = json.Truth("right"),
        UsedHint = json.Truth("hint"),
        SecondTry = json.Truth("second"),
        Confidence = json.Name<Confidence>("confidence"),
        ChanceLevel01 = json.Real("chance"),
        Took = TimeSpan.FromTicks(json.Long("took")),
        Suggested = json.Name<Grade>("suggested"),
        Grade = json.Name<Grade>("grade"),
        LeftToday = json.Whole("left"),
        Import = json.Maybe("import", ReadImport),
    };

    private static void Write(Utf8JsonWriter json, ReviewImport import)
    {
        json.WriteStartObject("import");
        json.WriteString("source", import.Source);
        json.WriteString("card", import.Card);
        if (import.State is { } state)
        {
            json.WriteNumber("state", state);
        }

        json.WriteBoolean("timed", import.HasDuration);
        json.WriteEndObject();
    }

    private static ReviewImport ReadImport(JsonElement json) => new(
        json.Text("source"), json.Text("card"), json.TryGetProperty("state", out JsonElement state) ? state.GetInt32() : null, json.Truth("timed"));
}
