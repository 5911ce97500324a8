using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Arena.Wire;

/// <summary>The child's end of the two inherited pipes whose handles are its last two arguments.</summary>
public static class ChildPipes
{
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExec = 1;

    /// <summary>Opens the channel to the judge, and ends this process when the judge is gone.</summary>
    /// <param name="arguments">Handle to read from, handle to write to, as the judge's pipe server prints them.</param>
    /// <exception cref="ArgumentException">The arguments are not two handles: the program was started by hand.</exception>
    public static FrameChannel Open(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 2 || !int.TryParse(arguments[0], out int input) || !int.TryParse(arguments[1], out int output))
        {
            throw new ArgumentException("This program is started by arena, not by hand.", nameof(arguments));
        }

        ParentWatch.Start();
        KeepFromGrandchildren(input);
        KeepFromGrandchildren(output);
        return new(
            new FileStream(new SafeFileHandle(input, ownsHandle: true), FileAccess.Read, bufferSize: 0),
            new FileStream(new SafeFileHandle(output, ownsHandle: true), FileAccess.Write, bufferSize: 0),
            FrameChannel.DefaultMaximum);
    }

    /// <summary>A program that the child starts would hold the pipe open, and the judge would never see the child's end.</summary>
    private static void KeepFromGrandchildren(int handle)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetFlags(handle, SetDescriptorFlags, CloseOnExec);
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFlags(int descriptor, int command, int flags);
}
