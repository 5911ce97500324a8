using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Arena.Wire;

/// <summary>Ends a child whose judge is gone: a submission that loops would never read the end of its channel.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>Starts to watch; a thread that wakes twice a second. Does nothing where there is no such question to ask.</summary>
    public static void Start()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int judge = ParentId();
        new Thread(() => Watch(judge)) { IsBackground = true, Name = "parent watch" }.Start();
    }

    private static void Watch(int judge)
    {
        // An orphan is given to another process at once, so the identity changes.
        while (ParentId() == judge)
        {
            Thread.Sleep(Interval);
        }

        using Process self = Process.GetCurrentProcess();
        self.Kill();
    }

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ParentId();
}
