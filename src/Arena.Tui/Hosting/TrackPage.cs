using Arena.Core.Judging;

namespace Arena.Tui.Hosting;

/// <summary>One track of a challenge, and what the player has for it.</summary>
/// <param name="Name"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="File">Where the starter is or would be written, as it is shown to the user.</param>
/// <param name="FileExists">Whether it is there.</param>
/// <param name="Latest">The player's newest submission on this track, or null.</param>
public sealed record TrackPage(string Name, string File, bool FileExists, Submission? Latest);
