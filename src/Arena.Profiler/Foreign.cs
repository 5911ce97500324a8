using Arena.Wire;
using Arena.Worker;

namespace Arena.Profiler;

/// <summary>The border to code that is not ours.</summary>
internal static class Foreign
{
    /// <summary>The one place where anything may be caught: whatever the foreign code throws becomes a frame.</summary>
    public static Frame Guard(Func<Frame> foreign)
    {
        try
        {
            return foreign();
        }
        catch (Exception thrown)
        {
            return StackTraceReader.Describe(thrown).ToFrame();
        }
    }
}
