namespace Arena.Core.Text;

/// <summary>How a stretch of text stands out. What that looks like is for the screen to decide.</summary>
public enum SpanStyle
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>Written as <c>*text*</c>.</summary>
    Emphasis,

    /// <summary>Written as <c>**text**</c>.</summary>
    Strong,

    /// <summary>Code, in a line or as a block.</summary>
    Code,
}
