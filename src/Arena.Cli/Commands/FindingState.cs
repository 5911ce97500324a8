namespace Arena.Cli.Commands;

/// <summary>Whether something that was looked at is well.</summary>
internal enum FindingState
{
    /// <summary>It is well.</summary>
    Good,

    /// <summary>An optional part is missing, or something mends itself.</summary>
    Note,

    /// <summary>Data or content is damaged.</summary>
    Wrong,
}
