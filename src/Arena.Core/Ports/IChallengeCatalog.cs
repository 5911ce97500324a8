using Arena.Core.Judging;

namespace Arena.Core.Ports;

/// <summary>The challenges there are.</summary>
public interface IChallengeCatalog
{
    /// <summary>All of them, the easiest first.</summary>
    /// <exception cref="ArenaException">A file of a challenge is missing or has a mistake; the message says where.</exception>
    IReadOnlyList<Challenge> All { get; }

    /// <summary>The challenge with this id, in any case of letters, or null.</summary>
    Challenge? Find(string id);
}
