using Arena.Challenges.Attention;
using Arena.Contracts;

namespace Arena.Challenges.Tests.Attention;

/// <summary>Two passes for each query, with arithmetic to choose.</summary>
internal static class Attending
{
    /// <summary>In single precision, keys taken in the given order.</summary>
    public static float[] InSingle(AttentionInput input, bool backwards) => Run(input, backwards, x => x, x => x);

    /// <summary>Single precision, but every sum is kept in half precision.</summary>
    public static float[] WithHalfSums(AttentionInput input) => Run(input, false, x => (float)(Half)x, x => x);

    /// <summary>Single precision, but scores and weights are kept in half precision.</summary>
    public static float[] WithHalfScores(AttentionInput input) => Run(input, false, x => x, x => (float)(Half)x);

    /// <summary>Single precision, but from inputs that went through half precision.</summary>
    public static float[] FromHalfInputs(AttentionInput input) => InSingle(
        input with { Q = ThroughHalf(input.Q), K = ThroughHalf(input.K), V = ThroughHalf(input.V) }, false);

    /// <summary>The error of the worst row, in tolerances.</summary>
    public static double Error(AttentionInput input, float[] output) =>
        ((AttentionExpectation)Oracle.Expect(input)).WorstError(output);

    private static float[] ThroughHalf(float[] numbers) => Array.ConvertAll(numbers, x => (float)(Half)x);

    private static float[] Run(AttentionInput input, bool backwards, Func<float, float> add, Func<float, float> keep)
    {
        int d = input.Dimension;
        float scale = 1 / MathF.Sqrt(d);
        float[] output = new float[input.Length];
        for (int row = 0; row < input.Heads * input.Tokens; row++)
        {
            int head = row / input.Tokens * input.Tokens;
            int seen = input.Causal ? row - head + 1 : input.Tokens;
            int[] keys = [.. Enumerable.Range(head, seen)];
            if (backwards)
            {
                Array.Reverse(keys);
            }

            float[] scores = new float[seen];
            float max = float.NegativeInfinity;
            for (int j = 0; j < seen; j++)
            {
                float dot = 0;
                for (int step = 0; step < d; step++)
                {
                    int c = backwards ? d - 1 - step : step;
                    dot = add(dot + (input.Q[(row * d) + c] * input.K[(keys[j] * d) + c]));
                }

                scores[j] = keep(dot * scale);
                max = Math.Max(max, scores[j]);
            }

            float sum = 0;
            for (int j = 0; j < seen; j++)
            {
                scores[j] = keep(MathF.Exp(scores[j] - max));
                sum = add(sum + scores[j]);
            }

            for (int c = 0; c < d; c++)
            {
                float mean = 0;
                for (int j = 0; j < seen; j++)
                {
                    mean = add(mean + (scores[j] * input.V[(keys[j] * d) + c]));
                }

                output[(row * d) + c] = mean / sum;
            }
        }

        return output;
    }
}
