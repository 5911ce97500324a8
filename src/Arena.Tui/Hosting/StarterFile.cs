namespace Arena.Tui.Hosting;

/// <summary>The file that a player works in.</summary>
/// <param name="Path">Where it is, as it is shown to the user.</param>
/// <param name="IsNew">Whether it was written just now; false where there was one, which stays as it is.</param>
public sealed record StarterFile(string Path, bool IsNew);
