using Arena.Contracts;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace Arena.Profiler;

/// <summary>What BenchmarkDotNet runs: one operation is one call of the contract, on a fresh instance, with the input decoded before.</summary>
/// <remarks>Public and open, because BenchmarkDotNet derives from it. It makes the instances itself, so what they need is static.</remarks>
public class ContractBenchmark
{
    private IContractCall[] _calls = [];
    private int _next;

    /// <summary>The decoded calls of each shape, taken in turn: a processor would learn the branches of one that is repeated.</summary>
    internal static IReadOnlyDictionary<string, IContractCall[]> Calls { get; set; } = new Dictionary<string, IContractCall[]>();

    /// <summary>The first exception that left a call, or null. BenchmarkDotNet only says that there was one.</summary>
    internal static Exception? Failure { get; private set; }

    /// <summary>The shapes, for the attribute below.</summary>
    public static IEnumerable<string> Shapes => Calls.Keys;

    /// <summary>The shape that is run.</summary>
    [ParamsSource(nameof(Shapes))]
    public string Shape { get; set; } = "";

    /// <summary>The shape of a case.</summary>
    internal static string ShapeOf(BenchmarkCase one) => (string)one.Parameters[nameof(Shape)];

    /// <summary>Takes the calls of the shape.</summary>
    [GlobalSetup]
    public void Prepare() => _calls = Calls[Shape];

    /// <summary>One operation.</summary>
    [Benchmark]
    public void Call()
    {
        IContractCall call = _calls[_next];
        _next = _next + 1 < _calls.Length ? _next + 1 : 0;
        try
        {
            call.Run();
        }
        catch (Exception thrown) when (Remember(thrown))
        {
            throw;   // never reached: the filter looks, and lets it pass
        }
    }

    private static bool Remember(Exception thrown)
    {
        Failure ??= thrown;
        return false;
    }
}
