namespace Arena.Contracts;

/// <summary>The kind of one step of a script.</summary>
internal enum HeapOperation : byte
{
    /// <summary>Build from the keys that follow.</summary>
    Build = 1,

    /// <summary>Push the key that follows.</summary>
    Push = 2,

    /// <summary>Pop.</summary>
    Pop = 3,

    /// <summary>Look at the smallest key.</summary>
    Peek = 4,

    /// <summary>Replace the top by the key that follows.</summary>
    ReplaceTop = 5,

    /// <summary>Ask for the number of keys.</summary>
    Count = 6,
}
