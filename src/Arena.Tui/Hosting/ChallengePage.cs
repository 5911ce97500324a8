namespace Arena.Tui.Hosting;

/// <summary>Everything that the screen of one challenge shows before something is judged.</summary>
/// <param name="Summary">The challenge and how well the player did.</param>
/// <param name="Tracks">Its tracks, at least one; the first is where one begins.</param>
public sealed record ChallengePage(ChallengeSummary Summary, IReadOnlyList<TrackPage> Tracks);
