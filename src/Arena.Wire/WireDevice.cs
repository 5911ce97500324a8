namespace Arena.Wire;

/// <summary>A device that a gpu worker found.</summary>
/// <param name="Name">As in <see cref="LoadRequest.Device"/>.</param>
/// <param name="Description">What its driver calls it.</param>
/// <param name="MemoryBytes">Its memory.</param>
/// <param name="IsEmulated">Whether it is the processor.</param>
/// <param name="Refusal">Why it cannot be used, as a sentence; empty where it can.</param>
public sealed record WireDevice(string Name, string Description, long MemoryBytes, bool IsEmulated, string Refusal);
