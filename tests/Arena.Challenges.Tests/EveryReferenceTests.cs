using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class EveryReferenceTests
{
    public static TheoryData<string> Names => [.. AllChallenges.All.SelectMany(one => one.References).Where(kernel => kernel.Reference.Track == "cpu").Select(kernel => kernel.Reference.Name)];

    public static TheoryData<string> Challenges => [.. AllChallenges.All.Select(one => one.Id.Value)];

    [Theory, MemberData(nameof(Challenges))]
    public void A_call_of_a_ranked_shape_can_be_run_again_and_does_the_same(string id)
    {
        IChallengeDefinition challenge = AllChallenges.All.Single(one => one.Id.Value == id);
        Type baseline = challenge.References.Single(kernel => kernel.Reference.Name == challenge.Baseline).Implementation;
        foreach (RankedShape shape in challenge.Shapes)
        {
            ReadOnlyMemory<byte> input = shape.Draw(new Seed(3));
            IContractCall call = ContractDrivers.For(challenge.Contract.FullName!).Decode(input.Span, () => Activator.CreateInstance(baseline)!);
            call.Run();
            byte[] first = call.Encode();
            call.Run();
            call.Run();

            Assert.Equal(first, call.Encode());
            Assert.Null(challenge.Expect(input).Check(call.Encode()));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_reference_passes_every_case(string name)
    {
        (IChallengeDefinition challenge, ReferenceKernel kernel) = AllChallenges.All
            .SelectMany(one => one.References, (one, reference) => (one, reference)).Single(pair => pair.reference.Reference.Name == name);
        IContractDriver driver = ContractDrivers.For(challenge.Contract.FullName!);
        foreach (ChallengeCase one in challenge.Cases(new Seed(20261124)))
        {
            IContractCall call = driver.Decode(one.Input.Span, () => Activator.CreateInstance(kernel.Implementation)!);
            call.Run();

            Mismatch? wrong = challenge.Expect(one.Input).Check(call.Encode());

            Assert.True(wrong is null, $"{one.Name}: {wrong}");
        }
    }
}
