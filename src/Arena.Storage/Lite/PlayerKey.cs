using Arena.Core.Journal;

namespace Arena.Storage.Lite;

/// <summary>Keys that keep the documents of a player together.</summary>
internal static class PlayerKey
{
    /// <summary>What every key of <paramref name="player"/> begins with, and no key of another; names contain no line feed.</summary>
    internal static string Prefix(PlayerId player) => player + "\n";
}
