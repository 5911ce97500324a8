using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

public sealed class Fsrs6BatchTests
{
    private static readonly Gen<(byte Grade, float Days)> Reviews = Gen.Select(Gen.Byte[0, 4], Gen.OneOf(Gen.Const(0f), Gen.Single[0, 400]));

    [Theory]
    [InlineData("arena")]
    [InlineData("py-fsrs")]
    [InlineData("fsrs-rs")]
    public void Many_cards_at_once_end_where_one_after_another_does(string profile)
    {
        var engine = Assert.IsType<Fsrs6>(SchedulingProfile.Find(profile)?.CreateEngine());
        Reviews.Array[37].Array[6].Sample(rounds =>
        {
            float[] stabilities = new float[37];
            float[] difficulties = new float[37];
            foreach ((byte Grade, float Days)[] round in rounds)
            {
                Fsrs6Batch.Advance(engine, stabilities, difficulties, [.. round.Select(r => r.Grade)], [.. round.Select(r => r.Days)]);
            }

            return Enumerable.Range(0, 37).All(card =>
                IsNear(OneByOne(engine, rounds.Select(round => round[card])), stabilities[card], difficulties[card]));
        });
    }

    [Fact]
    public void Lists_of_different_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => Fsrs6Batch.Advance(Fsrs6.Default, new float[3], new float[3], new byte[2], new float[3]));

    [Fact]
    public void Rules_that_round_are_refused()
    {
        var engine = new Fsrs6(FsrsParameters.Default, new Fsrs6Rules { RoundsToEightDecimals = true });

        Assert.Throws<ArgumentException>(() => Fsrs6Batch.Advance(engine, [0], [0], [3], [0]));
    }

    private static MemoryState? OneByOne(Fsrs6 engine, IEnumerable<(byte Grade, float Days)> reviews) => reviews
        .Where(review => review.Grade > 0)
        .Aggregate((MemoryState?)null, (memory, review) => engine.NextStates(memory, review.Days)[(Grade)review.Grade]);

    private static bool IsNear(MemoryState? expected, float stability, float difficulty) => expected is { } memory
        ? Math.Abs(memory.StabilityDays - stability) <= 1e-3 * memory.StabilityDays && Math.Abs(memory.Difficulty - difficulty) <= 1e-4
        : stability == 0;
}
