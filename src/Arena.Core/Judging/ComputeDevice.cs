namespace Arena.Core.Judging;

/// <summary>A device of the gpu track, as this machine has it.</summary>
/// <param name="Name">What <c>--device</c> takes: <c>cpu0</c>, <c>cuda:0</c>, <c>opencl:0</c>.</param>
/// <param name="Description">What its driver calls it.</param>
/// <param name="MemoryBytes">Its memory.</param>
/// <param name="IsEmulated">Whether the processor only imitates one: right, slow, and not ranked.</param>
/// <param name="Refusal">Why it cannot be used, as a sentence; null where it can.</param>
public sealed record ComputeDevice(string Name, string Description, long MemoryBytes, bool IsEmulated, string? Refusal)
{
    /// <summary>What runs a submission of the cpu track.</summary>
    public static ComputeDevice Processor { get; } = new("cpu", "the processor", 0, false, null);

    /// <summary>The device that is meant: the one named, else the best one, which is CUDA before OpenCL and anything before what is only imitated.</summary>
    /// <param name="devices">What there is.</param>
    /// <param name="name">Its name; null for the best.</param>
    /// <exception cref="ArenaException">There is none of that name, or it is refused; the message says what there is.</exception>
    public static ComputeDevice Choose(IReadOnlyList<ComputeDevice> devices, string? name)
    {
        if (name is null)
        {
            return devices.Where(device => device.Refusal is null).OrderBy(device => device.IsEmulated).ThenBy(device => device.Name.StartsWith("cuda", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault()
                ?? throw new ArenaException(ErrorCode.NotFound, "This machine has no device for the gpu track, not even an imitated one.", "See: arena doctor");
        }

        ComputeDevice named = devices.FirstOrDefault(device => string.Equals(device.Name, name, StringComparison.OrdinalIgnoreCase)) ?? throw new ArenaException(
            ErrorCode.Usage, $"There is no device '{name}'.", $"The devices are {string.Join(", ", devices.Select(device => device.Name))}.");
        return named.Refusal is null
            ? named
            : throw new ArenaException(ErrorCode.Usage, $"The device '{named.Name}' ({named.Description}) cannot be used.", named.Refusal);
    }
}
