namespace Arena.Core;

/// <summary>The world failed: a full disk, a missing file, a lock that another program holds. Shown as one sentence.</summary>
/// <remarks>Caught in one place of the command line and in one of the interface; everything else lets it pass.</remarks>
public sealed class ArenaException : Exception
{
    /// <summary>Says what happened and what to do.</summary>
    /// <param name="code">Decides the exit code.</param>
    /// <param name="message">What happened, where, with the value that was wrong.</param>
    /// <param name="hint">What the user can do; may be empty.</param>
    /// <param name="inner">The exception below, kept for <c>-v</c>.</param>
    public ArenaException(ErrorCode code, string message, string hint = "", Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        Hint = hint;
    }

    /// <summary>Decides the exit code.</summary>
    public ErrorCode Code { get; }

    /// <summary>What the user can do; may be empty.</summary>
    public string Hint { get; }
}
