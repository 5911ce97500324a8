using Arena.Challenges;
using Arena.Core;

namespace Arena.Judging.Clock;

/// <summary>The inputs of one timed unit with their right answers. A process sees each only once.</summary>
/// <param name="Inputs">One for each call.</param>
/// <param name="Expected">One for each call.</param>
internal sealed record TimedInput(IReadOnlyList<ReadOnlyMemory<byte>> Inputs, IReadOnlyList<IExpectation> Expected)
{
    /// <summary>Draws a unit of <paramref name="calls"/> calls.</summary>
    public static TimedInput Draw(JudgedTrack challenge, RankedShape shape, int calls, Seed seed)
    {
        ReadOnlyMemory<byte>[] inputs = [.. Enumerable.Range(0, calls).Select(call => shape.Draw(seed.Derive(call)))];
        return new(inputs, [.. inputs.Select(challenge.Expect)]);
    }

    /// <summary>How an output of the unit is wrong, or null.</summary>
    public Mismatch? Check(IReadOnlyList<ReadOnlyMemory<byte>> outputs)
    {
        if (outputs.Count != Expected.Count)
        {
            return new("", "", "", $"{outputs.Count} outputs for {Expected.Count} calls");
        }

        return Expected.Select((one, i) => one.Check(outputs[i].Span)).FirstOrDefault(wrong => wrong is not null);
    }
}
