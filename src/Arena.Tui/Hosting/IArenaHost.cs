using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Sessions;

namespace Arena.Tui.Hosting;

/// <summary>What the interface needs of the world. Called away from the UI thread, so an implementation may block.</summary>
/// <remarks>
/// Every method may throw <see cref="ArenaException"/>, which becomes a message on screen while everything else stays as it was;
/// any other exception ends the program.
/// </remarks>
public interface IArenaHost
{
    /// <summary>The figures of the first screen, as of now.</summary>
    Task<HomeFigures> ReadHomeAsync(CancellationToken cancel);

    /// <summary>All challenges with how well the player did, as of now.</summary>
    Task<IReadOnlyList<ChallengeSummary>> ReadChallengesAsync(CancellationToken cancel);

    /// <summary>Plans a session and puts its first question on screen.</summary>
    /// <returns>The session; over at once where nothing is left to study.</returns>
    Task<SessionState> StartSessionAsync(QuizRequest request, CancellationToken cancel);

    /// <summary>Writes one act to the journal.</summary>
    /// <returns>Its number in the journal, once it is on disk.</returns>
    Task<long> SaveAsync(JournalEvent act, CancellationToken cancel);

    /// <summary>Opens an address in the user's browser.</summary>
    /// <returns>False where no browser is set up: the address is only shown then.</returns>
    Task<bool> OpenAsync(string url, CancellationToken cancel);
}
