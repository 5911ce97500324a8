using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;

namespace Arena.Gpu;

/// <summary>Finds the drivers of the devices where ILGPU alone does not: it asks for names that only development packages have.</summary>
internal static class NativeLibraries
{
    private static readonly Lock Gate = new();
    private static bool _isSet;

    /// <summary>Call before the first context is made; does nothing the second time.</summary>
    public static void Register()
    {
        lock (Gate)
        {
            if (_isSet || IsWindowsSubsystem())
            {
                return;   // there ILGPU sets a resolver itself, and an assembly can have only one
            }

            NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, Find);
            _isSet = true;
        }
    }

    /// <summary>0 leaves the search to the runtime.</summary>
    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path)
    {
        string[] candidates = name switch
        {
            "OpenCL" => ["libOpenCL.so.1"],
            "cuda" => ["libcuda.so.1", "/usr/local/nvidia/lib64/libcuda.so.1"],
            _ => [],
        };
        foreach (string candidate in candidates)
        {
            if (NativeLibrary.TryLoad(candidate, out nint handle))
            {
                return handle;
            }
        }

        return 0;
    }

    private static bool IsWindowsSubsystem()
    {
        const string Release = "/proc/sys/kernel/osrelease";
        return File.Exists(Release) && File.ReadAllText(Release).Contains("microsoft", StringComparison.OrdinalIgnoreCase);
    }
}
