using System.Runtime.InteropServices;

namespace Arena.Judging.Clock;

/// <summary>Keeps the judge's thread, and the workers that it starts, on one core.</summary>
/// <remarks>Only one of them runs at a time. On one core a round trip costs 7 us instead of 27 us, and scatters a fifth as
/// much: nothing has to wake an idle core.</remarks>
internal static class CorePin
{
    private const int MaskBytes = 128;

    /// <summary>Pins the calling thread to the last core it may use; a process inherits it from the thread that starts it.
    /// The thread must end with its work. False where that cannot be done.</summary>
    public static bool TryPinThisThread()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        byte[] mask = new byte[MaskBytes];
        if (GetAffinity(0, MaskBytes, mask) < 0)
        {
            return false;
        }

        int last = Array.FindLastIndex(mask, bits => bits != 0);
        if (last < 0)
        {
            return false;
        }

        byte core = (byte)(1 << (7 - byte.LeadingZeroCount(mask[last])));
        Array.Clear(mask);
        mask[last] = core;
        return SetAffinity(0, MaskBytes, mask) == 0;
    }

    /// <summary>Gives the calling thread the cores of the process's first thread, which is never pinned. False where that cannot be done.</summary>
    public static bool TryUnpinThisThread()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        byte[] mask = new byte[MaskBytes];
        return GetAffinity(Environment.ProcessId, MaskBytes, mask) >= 0 && SetAffinity(0, MaskBytes, mask) == 0;
    }

    [DllImport("libc", EntryPoint = "sched_getaffinity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetAffinity(int thread, nint size, byte[] mask);

    [DllImport("libc", EntryPoint = "sched_setaffinity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetAffinity(int thread, nint size, byte[] mask);
}
