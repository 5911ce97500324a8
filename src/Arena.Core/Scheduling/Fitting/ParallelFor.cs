namespace Arena.Core.Scheduling.Fitting;

/// <summary>Runs <paramref name="body"/> for 0 to <paramref name="count"/> - 1, in any order or at once, and returns when all are done.</summary>
/// <remarks>The core starts no thread; whoever has threads to give passes them in. Results do not depend on it.</remarks>
public delegate void ParallelFor(int count, Action<int> body);
