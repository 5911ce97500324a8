using System.Diagnostics;
using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class DrawsTests
{
    private static readonly Prompt Any = CausalBlocksGenerator.Ask(3, 16);

    [Fact]
    public void Drawing_goes_on_until_an_instance_is_fit_each_time_with_other_numbers()
    {
        var seen = new List<ulong>();

        Prompt prompt = Draws.FirstFit(new Seed(1), random =>
        {
            seen.Add(random.NextBits());
            return seen.Count == 3 ? Any : null;
        });

        Assert.Same(Any, prompt);
        Assert.Equal(3, seen.Distinct().Count());
    }

    [Fact]
    public void A_family_without_a_fit_instance_is_a_bug_and_ends()
    {
        int draws = 0;

        Assert.Throws<UnreachableException>(() => Draws.FirstFit(new Seed(1), _ =>
        {
            draws++;
            return null;
        }));
        Assert.Equal(Draws.Most, draws);
    }
}
