using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>Random rows.</summary>
internal static class Rows
{
    /// <summary>An input whose elements are normal.</summary>
    public static AttentionInput Input(
        SeededRandom random, int heads, int tokens, int dimension, bool causal, Spread q, Spread k, Spread v)
    {
        int length = heads * tokens * dimension;
        return new(heads, tokens, dimension, causal, Normal(random, length, q), Normal(random, length, k), Normal(random, length, v));
    }

    /// <summary>Numbers of a normal distribution (Box and Muller 1958).</summary>
    public static float[] Normal(SeededRandom random, int length, Spread spread)
    {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i += 2)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            (double sin, double cos) = Math.SinCos(2 * Math.PI * random.NextDouble());
            numbers[i] = (float)((spread.Scale * radius * cos) + spread.Offset);
            if (i + 1 < length)
            {
                numbers[i + 1] = (float)((spread.Scale * radius * sin) + spread.Offset);
            }
        }

        return numbers;
    }

    /// <summary>Multiplies each row by a factor that depends on its position in its head.</summary>
    public static void Multiply(AttentionInput input, float[] rows, Func<int, float> factor)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] *= factor(i / input.Dimension % input.Tokens);
        }
    }

    /// <summary>Sets every element by the position of its row in its head.</summary>
    public static void Set(AttentionInput input, float[] rows, Func<int, float> element)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = element(i / input.Dimension % input.Tokens);
        }
    }
}
