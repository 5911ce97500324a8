using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class EveryReferenceTests
{
    public static TheoryData<string> Names => [.. AllChallenges.All.Where(code => code.Track == "cpu").SelectMany(code => code.References.Keys)];

    [Theory, MemberData(nameof(Names))]
    public void A_reference_passes_every_case(string name)
    {
        ITrackCode code = AllChallenges.All.Single(one => one.References.ContainsKey(name));
        Type type = code.References[name];
        IContractDriver driver = ContractDrivers.For(code.Contract.FullName!);
        foreach (ChallengeCase one in code.Cases(new Seed(20261124)))
        {
            IContractCall call = driver.Decode(one.Input.Span, () => Activator.CreateInstance(type)!);
            call.Run();

            Mismatch? wrong = code.Expect(one.Input).Check(call.Encode());

            Assert.True(wrong is null, $"{one.Name}: {wrong}");
        }
    }
}
