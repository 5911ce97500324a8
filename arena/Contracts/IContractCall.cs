namespace Arena.Contracts;

/// <summary>One decoded call: run once, then encoded. The two are apart because only the run is timed.</summary>
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
