namespace Arena.Cli.Commands;

/// <summary>One thing that <c>arena doctor</c> looked at.</summary>
/// <param name="State">Whether it is well.</param>
/// <param name="About">What it is about, in one word.</param>
/// <param name="Text">What was found, and what to do where something can be done.</param>
internal sealed record Finding(FindingState State, string About, string Text);
