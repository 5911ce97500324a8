namespace Arena.Contracts.Gpu;

/// <summary>A set of GPU kernels with the host code that launches them. The contracts of the gpu track extend it.</summary>
/// <remarks>
/// A kernel is a static method that returns nothing. Its parameters are <c>ILGPU.ArrayView&lt;T&gt;</c> of an unmanaged type and the
/// scalars <see cref="int"/>, <see cref="long"/>, <see cref="float"/> and <see cref="double"/>; it finds its place by
/// <c>ILGPU.Grid</c> and <c>ILGPU.Group</c>. Of ILGPU only the device side may be used: no context, accelerator, stream or clock.
/// <para>A worker makes one instance by the public constructor without parameters, calls <see cref="Build"/> once, and then runs any
/// number of inputs on it, one at a time.</para>
/// </remarks>
public interface IGpuProgram
{
    /// <summary>Compiles the kernels for the device at hand and keeps what <see cref="IGpuBuilder.Load"/> returns. Not measured.</summary>
    void Build(IGpuBuilder gpu);
}
