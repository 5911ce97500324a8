using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests;

public sealed class EveryReferenceTests
{
    public static TheoryData<string> Names => [.. AllChallenges.All.Where(code => code.Track == "cpu").SelectMany(code => code.References.Keys)];

    public static TheoryData<string> Challenges => [.. AllChallenges.All.Where(code => code.Track == "cpu").Select(code => code.Challenge.Value)];

    [Theory, MemberData(nameof(Challenges))]
    public void A_call_of_a_ranked_shape_can_be_run_again_and_does_the_same(string id)
    {
        ITrackCode challenge = AllChallenges.All.Single(code => code.Challenge.Value == id && code.Track == "cpu");
        Type baseline = challenge.References.Values.Last();
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
