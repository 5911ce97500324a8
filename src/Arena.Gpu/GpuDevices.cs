using ILGPU;

namespace Arena.Gpu;

/// <summary>The devices of this machine.</summary>
public static class GpuDevices
{
    /// <summary>What ILGPU finds, emulation first. Takes about a tenth of a second the first time.</summary>
    public static IReadOnlyList<GpuDevice> List()
    {
        using Context context = DeviceTable.Open();
        return [.. DeviceTable.Read(context).Select(entry => entry.Device)];
    }

    /// <summary>The device of that name; for an empty name the best one: CUDA, then OpenCL on a GPU, then what is emulated, the
    /// faster kind first.</summary>
    /// <exception cref="ArgumentException">There is none of that name, or it is refused; the message says what there is.</exception>
    public static GpuDevice Choose(IReadOnlyList<GpuDevice> devices, string name)
    {
        if (name.Length == 0)
        {
            return devices.Where(device => device.Refusal is null).MinBy(Preference)
                ?? throw new ArgumentException("There is no device, not even an emulated one.", nameof(devices));
        }

        GpuDevice? named = devices.FirstOrDefault(device => string.Equals(device.Name, name, StringComparison.OrdinalIgnoreCase));
        if (named is null)
        {
            string known = string.Join(", ", devices.Select(device => device.Name));
            throw new ArgumentException($"There is no device '{name}'; there is {known}.", nameof(name));
        }

        return named.Refusal is null
            ? named
            : throw new ArgumentException($"The device '{name}' ({named.Description}) cannot be used. {named.Refusal}", nameof(name));
    }

    private static int Preference(GpuDevice device) => (device.IsEmulated ? 2 : 0) + (device.Name.StartsWith("cuda", StringComparison.Ordinal)
        || (device.IsEmulated && device.Name.StartsWith("opencl", StringComparison.Ordinal)) ? 0 : 1);
}
