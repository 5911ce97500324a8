namespace Arena.Tui.Shell;

/// <summary>What a screen becomes after an input, and what it asks for.</summary>
internal sealed record Step(ScreenState State, params IReadOnlyList<Effect> Effects);
