using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Gpu;

namespace Arena.Challenges.Tests.Gpu;

/// <summary>Runs programs of the gpu track as the worker does.</summary>
internal static class OnDevice
{
    /// <summary>The output frame of one input.</summary>
    public static byte[] Run<TContract>(GpuSession session, ReadOnlySpan<byte> input)
        where TContract : IGpuProgram
    {
        using IContractCall call = GpuDrivers.For(typeof(TContract).FullName!, session).Decode(input, () => session.Program);
        call.Run();
        return call.Encode();
    }
}
