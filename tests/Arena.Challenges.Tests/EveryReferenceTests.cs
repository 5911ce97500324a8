using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class EveryReferenceTests
{
    public static TheoryData<string> Names => [.. AllChallenges.All.SelectMany(one => one.References).Where(kernel => kernel.Reference.Track == "cpu").Select(kernel => kernel.Reference.Name)];

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
