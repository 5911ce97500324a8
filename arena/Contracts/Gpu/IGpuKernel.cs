namespace Arena.Contracts.Gpu;

/// <summary>A compiled kernel, to be launched with <see cref="IGpuRun.Launch"/>. Valid as long as the program it was loaded for.</summary>
public interface IGpuKernel
{
    /// <summary>Name of the method, as in messages.</summary>
    string Name { get; }
}
