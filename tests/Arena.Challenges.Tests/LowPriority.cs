using System.Diagnostics;
using Xunit;

[assembly: AssemblyFixture(typeof(Arena.Challenges.Tests.LowPriority))]

namespace Arena.Challenges.Tests;

/// <summary>Emulated kernels wake hundreds of threads: whatever else is tested at the same time goes first.</summary>
public sealed class LowPriority
{
    public LowPriority()
    {
        using Process self = Process.GetCurrentProcess();
        self.PriorityClass = ProcessPriorityClass.BelowNormal;
    }
}
