using Microsoft.Win32.SafeHandles;

namespace Arena.Wire;

/// <summary>The child's end of the two inherited pipes whose handles are its last two arguments.</summary>
public static class ChildPipes
{
    /// <summary>Opens the channel to the judge.</summary>
    /// <param name="arguments">Handle to read from, handle to write to, as the judge's pipe server prints them.</param>
    /// <exception cref="ArgumentException">The arguments are not two handles: the program was started by hand.</exception>
    public static FrameChannel Open(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 2 || !long.TryParse(arguments[0], out long input) || !long.TryParse(arguments[1], out long output))
        {
            throw new ArgumentException("This program is started by arena, not by hand.", nameof(arguments));
        }

        return new(
            new FileStream(new SafeFileHandle((nint)input, ownsHandle: true), FileAccess.Read, bufferSize: 0),
            new FileStream(new SafeFileHandle((nint)output, ownsHandle: true), FileAccess.Write, bufferSize: 0),
            FrameChannel.DefaultMaximum);
    }
}
