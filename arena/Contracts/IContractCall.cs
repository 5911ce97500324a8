namespace Arena.Contracts;

/// <summary>One decoded call: run, then encoded. The two are apart because only the run is timed.</summary>
/// <remarks>The judge runs a call once. The profiler runs one of a ranked shape again and again, so there a run must use up neither
/// its input nor its output.</remarks>
internal interface IContractCall : IDisposable
{
    /// <summary>Makes an instance and runs the call on it. Lets the implementation's exceptions pass.</summary>
    void Run();

    /// <summary>What the run gave, as bytes.</summary>
    byte[] Encode();

    /// <summary>Gives back what the garbage collector does not know of. Most calls hold nothing of the kind.</summary>
    void IDisposable.Dispose()
    {
    }
}
