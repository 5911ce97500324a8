using Arena.Core.Journal;
using Arena.Core.Progress;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>A folded study day in the store.</summary>
internal static class DayDocument
{
    private const int Schema = 1;

    internal static string Key(PlayerId player, DateOnly day) =>
        PlayerKey.Prefix(player) + day.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static BsonDocument Write(PlayerId player, DayTally day) => new()
    {
        ["_id"] = Key(player, day.Day),
        ["schema"] = Schema,
        ["player"] = player.Value,
        ["day"] = day.Day.DayNumber,
        ["reviews"] = day.Reviews,
        ["right"] = day.Right,
        ["newCards"] = day.NewCards,
        ["combo"] = day.Combo,
        ["xp"] = day.Xp,
        ["xpOfCombos"] = day.XpOfCombos,
        ["took"] = day.Took.Ticks,
        ["finished"] = day.IsFinished,
        ["metGoal"] = day.MetGoal,
        ["imported"] = day.Imported,
        ["importedCards"] = day.ImportedCards,
    };

    internal static DayTally Read(BsonDocument document) => new(DateOnly.FromDayNumber(document["day"].AsInt32))
    {
        Reviews = document["reviews"].AsInt32,
        Right = document["right"].AsInt32,
        NewCards = document["newCards"].AsInt32,
        Combo = document["combo"].AsInt32,
        Xp = document["xp"].AsInt32,
        XpOfCombos = document["xpOfCombos"].AsInt32,
        Took = TimeSpan.FromTicks(document["took"].AsInt64),
        IsFinished = document["finished"].AsBoolean,
        MetGoal = document["metGoal"].AsBoolean,
        Imported = document["imported"].AsInt32,
        ImportedCards = document["importedCards"].AsInt32,
    };
}
