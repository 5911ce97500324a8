using Arena.Gpu;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class DeviceTests
{
    private static readonly GpuDevice Emulated = new("cpu0", "emulated", 1, IsEmulated: true, null);
    private static readonly GpuDevice OpenCl = new("opencl:1", "a card", 1, IsEmulated: false, null);
    private static readonly GpuDevice Cuda = new("cuda:0", "a card", 1, IsEmulated: false, null);
    private static readonly GpuDevice Refused = new("cuda:1", "an old card", 1, IsEmulated: false, "It is too old.");

    [Fact]
    public void A_device_is_chosen_by_its_name_in_any_case_of_letters() =>
        Assert.Equal(OpenCl, GpuDevices.Find([Emulated, OpenCl, Cuda], "OpenCL:1"));

    [Fact]
    public void A_device_that_is_not_there_or_refused_is_told()
    {
        Assert.StartsWith(
            "There is no device 'cuda:7'; there is cpu0, cuda:1.",
            Assert.Throws<ArgumentException>(() => GpuDevices.Find([Emulated, Refused], "cuda:7")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The device 'cuda:1' (an old card) cannot be used. It is too old.",
            Assert.Throws<ArgumentException>(() => GpuDevices.Find([Emulated, Refused], "cuda:1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_emulated_device_is_always_there()
    {
        GpuDevice first = GpuDevices.List()[0];

        Assert.Equal(("cpu0", true, null), (first.Name, first.IsEmulated, first.Refusal));
        Assert.True(first.MemoryBytes > 0);
    }

    [Theory]
    [InlineData("cuda:0")]
    [InlineData("opencl:0")]
    public void Every_reference_passes_every_case_on_a_device(string name)
    {
        GpuDevice? device = GpuDevices.List().FirstOrDefault(one => one.Name == name);
        Assert.SkipWhen(device is null, $"This machine has no {name}.");
        Assert.SkipWhen(device?.Refusal is not null, $"{name} is refused: {device?.Refusal}");

        Assert.All(GpuCaseTests.References, reference => GpuCaseTests.Check(name, reference.Data, device!.IsEmulated));
    }
}
