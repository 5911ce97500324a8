using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class ComputeDeviceTests
{
    private static readonly ComputeDevice Emulated = new("cpu0", "emulated", 1, IsEmulated: true, null);
    private static readonly ComputeDevice OpenClOnProcessor = new("opencl:0", "PoCL", 1, IsEmulated: true, null);
    private static readonly ComputeDevice OpenCl = new("opencl:1", "a card", 1, IsEmulated: false, null);
    private static readonly ComputeDevice Cuda = new("cuda:0", "a card", 1, IsEmulated: false, null);
    private static readonly ComputeDevice Refused = new("cuda:1", "an old card", 1, IsEmulated: false, "It is too old.");

    [Fact]
    public void The_best_device_is_a_GPU_with_CUDA_then_any_GPU_then_what_every_machine_has()
    {
        Assert.Equal(Cuda, ComputeDevice.Choose([Emulated, OpenClOnProcessor, OpenCl, Refused, Cuda], null));
        Assert.Equal(OpenCl, ComputeDevice.Choose([Emulated, OpenClOnProcessor, Refused, OpenCl], null));
        Assert.Equal(Emulated, ComputeDevice.Choose([Emulated, OpenClOnProcessor, Refused], null));
    }

    [Fact]
    public void A_device_is_chosen_by_its_name_in_any_case_of_letters() =>
        Assert.Equal(OpenCl, ComputeDevice.Choose([Emulated, OpenCl, Cuda], "OpenCL:1"));

    [Fact]
    public void A_device_that_is_not_there_or_refused_is_told_with_what_to_do()
    {
        ArenaException missing = Assert.Throws<ArenaException>(() => ComputeDevice.Choose([Emulated, Refused], "cuda:7"));
        ArenaException refused = Assert.Throws<ArenaException>(() => ComputeDevice.Choose([Emulated, Refused], "cuda:1"));

        Assert.Equal("There is no device 'cuda:7'. The devices are cpu0, cuda:1.", $"{missing.Message} {missing.Hint}");
        Assert.Equal("The device 'cuda:1' (an old card) cannot be used. It is too old.", $"{refused.Message} {refused.Hint}");
    }
}
