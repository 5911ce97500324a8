namespace Arena.Tui.Shell;

/// <summary>Something that happened to a screen. Each screen has a closed set of its own.</summary>
internal abstract record ScreenInput;
