namespace Arena.Tui.Shell;

/// <summary>Something that lies over the screen and takes the keys. A closed set: match on it without a default.</summary>
internal abstract record Overlay
{
    private Overlay()
    {
    }

    /// <summary>The keys of the screen below.</summary>
    /// <param name="Scroll">Lines above the first one shown.</param>
    public sealed record Help(int Scroll) : Overlay;

    /// <summary>All actions that are possible now, by name.</summary>
    /// <param name="Query">What was typed to find one.</param>
    /// <param name="Cursor">The action under the cursor, from 0.</param>
    public sealed record Actions(string Query, int Cursor) : Overlay;

    /// <summary>The places to go to.</summary>
    public sealed record Places : Overlay;

    /// <summary>Whether to quit although something is being judged.</summary>
    public sealed record QuitBusy : Overlay;
}
