namespace Arena.Core;

/// <summary>Why the program could not do what was asked; the number is the exit code of the command line.</summary>
public enum ErrorCode
{
    /// <summary>A bug of ours.</summary>
    Unexpected = 1,

    /// <summary>Flags, arguments, an unknown id in a flag, no challenge to be found for a file.</summary>
    Usage = 2,

    /// <summary>A file, question, challenge or submission that does not exist.</summary>
    NotFound = 3,

    /// <summary>A deck or a challenge with mistakes.</summary>
    ContentInvalid = 4,

    /// <summary>The data is locked by another program, damaged, or of a newer version.</summary>
    DataUnavailable = 5,

    /// <summary>A device that was asked for is not there.</summary>
    DeviceMissing = 20,
}
