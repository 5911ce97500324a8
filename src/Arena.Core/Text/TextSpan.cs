namespace Arena.Core.Text;

/// <summary>A stretch of text of one style.</summary>
/// <param name="Text">Without line breaks and tabs.</param>
/// <param name="Style">How it stands out.</param>
public readonly record struct TextSpan(string Text, SpanStyle Style = SpanStyle.Plain);
