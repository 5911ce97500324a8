namespace Arena.Tui.Screens.Solving;

/// <summary>How a judgement ended.</summary>
internal enum RunEnd
{
    /// <summary>It goes on.</summary>
    None,

    /// <summary>To its last step.</summary>
    Finished,

    /// <summary>Stopped before that; what was recorded stays.</summary>
    Stopped,

    /// <summary>It could not go on.</summary>
    Failed,
}
