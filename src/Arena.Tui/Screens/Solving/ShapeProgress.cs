namespace Arena.Tui.Screens.Solving;

/// <summary>How far the timing of one shape has come.</summary>
/// <param name="Shape">Its name.</param>
/// <param name="Launch">Launches done.</param>
/// <param name="Center">Reference time divided by submission time in the latest launch; null before the first.</param>
internal sealed record ShapeProgress(string Shape, int Launch, double? Center);
