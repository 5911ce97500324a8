using CsCheck;
using Xunit;

namespace Arena.Core.Tests;

public sealed class SeededRandomTests
{
    private static SeededRandom FortyTwo => new(new Seed(42));

    [Fact]
    public void The_bits_of_a_seed_are_fixed_for_ever()
    {
        SeededRandom random = FortyTwo;

        Assert.Equal(
            [1546998764402558742, 6990951692964543102, 12544586762248553249, 17260236092413790753, 51470501795362020],
            Enumerable.Range(0, 5).Select(_ => random.NextBits()));
    }

    [Fact]
    public void The_throws_of_a_die_are_fixed_for_ever()
    {
        SeededRandom random = FortyTwo;

        Assert.Equal([1, 1, 6, 6, 1, 1, 3, 2, 1, 6, 2, 6], Enumerable.Range(0, 12).Select(_ => random.Next(1, 6)));
    }

    [Fact]
    public void The_order_of_a_shuffle_is_fixed_for_ever()
    {
        int[] items = [.. Enumerable.Range(0, 10)];

        FortyTwo.Shuffle<int>(items);

        Assert.Equal([3, 5, 6, 9, 7, 8, 4, 1, 0, 2], items);
    }

    [Fact]
    public void The_fractions_of_a_seed_are_fixed_for_ever()
    {
        SeededRandom random = FortyTwo;

        Assert.Equal(0.08386297105988216, random.NextDouble());
        Assert.Equal(0.3789802506626686, random.NextDouble());
    }

    [Fact]
    public void Every_number_of_a_range_comes_about_as_often()
    {
        var random = new SeededRandom(new Seed(7));
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++)
        {
            counts[random.Next(0, 9)]++;
        }

        // Standard deviation of each count is 95; chi-square with 9 degrees of freedom is below 33.7 with probability 0.9999.
        double chiSquare = counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000);
        Assert.InRange(chiSquare, 0, 33.7);
    }

    [Fact]
    public void Fractions_lie_in_0_to_1_with_mean_one_half()
    {
        var random = new SeededRandom(new Seed(7));
        double[] fractions = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextDouble())];

        Assert.All(fractions, fraction => Assert.True(fraction is >= 0 and < 1));
        Assert.Equal(0.5, fractions.Average(), 0.005);
    }

    [Fact]
    public void A_number_stays_within_any_range() =>
        Gen.Select(Gen.ULong, Gen.Long, Gen.Long).Sample((seed, a, b) =>
        {
            long number = new SeededRandom(new Seed(seed)).Next(Math.Min(a, b), Math.Max(a, b));
            return number >= Math.Min(a, b) && number <= Math.Max(a, b);
        });

    [Fact]
    public void A_range_of_one_number_gives_that_number() => Assert.Equal(5, FortyTwo.Next(5, 5));

    [Fact]
    public void The_whole_range_of_longs_is_a_range() => Assert.NotEqual(0, FortyTwo.Next(long.MinValue, long.MaxValue));

    [Fact]
    public void An_empty_range_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => FortyTwo.Next(2, 1));

    [Fact]
    public void A_shuffle_keeps_every_item() => Gen.Select(Gen.ULong, Gen.Int.Array).Sample((seed, items) =>
    {
        int[] shuffled = [.. items];
        new SeededRandom(new Seed(seed)).Shuffle<int>(shuffled);
        return shuffled.Order().SequenceEqual(items.Order());
    });

    [Fact]
    public void Every_order_of_four_items_comes_about_as_often()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new SeededRandom(new Seed(7));
        for (int i = 0; i < 24_000; i++)
        {
            char[] items = ['a', 'b', 'c', 'd'];
            random.Shuffle<char>(items);
            string order = new(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(24, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 850, 1150));
    }

    [Fact]
    public void Distinct_numbers_are_distinct_and_inside() => Gen.Select(Gen.ULong, Gen.Int[0, 30], Gen.Int[-50, 50]).Sample((seed, count, low) =>
    {
        int[] numbers = new SeededRandom(new Seed(seed)).Distinct(count, low, low + 29);
        return numbers.Length == count && numbers.Distinct().Count() == count && numbers.All(n => n >= low && n <= low + 29);
    });

    [Fact]
    public void More_distinct_numbers_than_there_are_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FortyTwo.Distinct(4, 1, 3));
}
