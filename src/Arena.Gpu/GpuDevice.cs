namespace Arena.Gpu;

/// <summary>A device that kernels could run on.</summary>
/// <param name="Name">What <c>--device</c> takes: <c>cpu0</c>, <c>cuda:0</c>, <c>opencl:1</c>.</param>
/// <param name="Description">What its driver calls it.</param>
/// <param name="MemoryBytes">Its memory.</param>
/// <param name="IsEmulated">Whether it is no GPU but the processor: right, slow, and not ranked.</param>
/// <param name="Refusal">Why it cannot be used, as a sentence; null where it can.</param>
public sealed record GpuDevice(string Name, string Description, long MemoryBytes, bool IsEmulated, string? Refusal);
