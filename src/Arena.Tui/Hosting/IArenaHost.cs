using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
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

    /// <summary>The command that opens a file to be edited, as the user has set it; null where none is set.</summary>
    string? Editor { get; }

    /// <summary>Opens a file in <see cref="Editor"/> and waits until it is closed. The interface is off the terminal meanwhile.</summary>
    /// <returns>The exit code of the editor.</returns>
    int Edit(string path);

    /// <summary>One challenge with what the player has for it, as of now.</summary>
    Task<ChallengePage> ReadChallengeAsync(ChallengeId challenge, CancellationToken cancel);

    /// <summary>Which deck teaches which challenge.</summary>
    Task<IReadOnlyList<TopicLink>> ReadTopicsAsync(CancellationToken cancel);

    /// <summary>One board on this machine, as of now. Measures nothing.</summary>
    Task<BoardPage> ReadBoardAsync(ChallengeId challenge, string track, CancellationToken cancel);

    /// <summary>One submission, whole.</summary>
    Task<Submission> ReadSubmissionAsync(SubmissionId submission, CancellationToken cancel);

    /// <summary>Writes the file that one starts from, where there is none.</summary>
    Task<StarterFile> WriteStarterAsync(ChallengeId challenge, string track, CancellationToken cancel);

    /// <summary>What a path that is being typed could become: C# files, and folders with a separator at their end.</summary>
    Task<IReadOnlyList<string>> CompletePathAsync(string typed, CancellationToken cancel);

    /// <summary>Judges a file, step by step. A step that carries a submission is given only after that submission is on disk.</summary>
    /// <param name="request">What to judge.</param>
    /// <param name="cancel">Ends the judgement, and every process it started.</param>
    IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeRequest request, CancellationToken cancel);

    /// <summary>Times the references of a board anew.</summary>
    /// <param name="challenge">Of which challenge.</param>
    /// <param name="track">On which track.</param>
    /// <param name="cancel">Ends it; what was measured until then is kept.</param>
    /// <returns>A line for each step, to be shown as it is.</returns>
    IAsyncEnumerable<string> RefreshReferencesAsync(ChallengeId challenge, string track, CancellationToken cancel);
}
