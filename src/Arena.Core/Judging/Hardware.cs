namespace Arena.Core.Judging;

/// <summary>The machine a submission was timed on. Only runs of the same class are ranked together.</summary>
/// <param name="Class">Processor model and number of cores.</param>
/// <param name="Runtime">Version of the .NET runtime.</param>
public sealed record Hardware(string Class, string Runtime);
