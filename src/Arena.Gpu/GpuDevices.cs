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

    /// <summary>The device of that name. Which one is best is for the judge to say, who knows what is ranked.</summary>
    /// <exception cref="ArgumentException">There is none of that name, or it is refused; the message says what there is.</exception>
    public static GpuDevice Find(IReadOnlyList<GpuDevice> devices, string name)
    {
        GpuDevice named = devices.FirstOrDefault(device => string.Equals(device.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no device '{name}'; there is {string.Join(", ", devices.Select(device => device.Name))}.", nameof(name));
        return named.Refusal is null
            ? named
            : throw new ArgumentException($"The device '{name}' ({named.Description}) cannot be used. {named.Refusal}", nameof(name));
    }
}
