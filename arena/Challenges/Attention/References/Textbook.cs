using Arena.Contracts;

namespace Arena.Challenges.Attention.References;

/// <summary>The textbook: for each query a row of scores, its maximum, its exponentials, then the weighted mean. Sets the time limits.</summary>
/// <remarks>Vaswani et al. 2017, equation 1, a query at a time, so that memory stays linear in the number of tokens.</remarks>
internal sealed class Textbook : IAttention
{
    /// <inheritdoc/>
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        float scale = 1 / MathF.Sqrt(dimension);
        float[] scores = new float[tokens];
        int size = tokens * dimension;
        for (int head = 0; head < heads; head++)
        {
            ReadOnlySpan<float> keys = k.Slice(head * size, size);
            ReadOnlySpan<float> values = v.Slice(head * size, size);
            for (int i = 0; i < tokens; i++)
            {
                int row = (head * size) + (i * dimension);
                Span<float> seen = scores.AsSpan(0, causal ? i + 1 : tokens);
                Weigh(q.Slice(row, dimension), keys, scale, seen);
                Mean(seen, values, output.Slice(row, dimension));
            }
        }
    }

    private static void Weigh(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, float scale, Span<float> weights)
    {
        float max = float.NegativeInfinity;
        for (int j = 0; j < weights.Length; j++)
        {
            ReadOnlySpan<float> key = keys.Slice(j * query.Length, query.Length);
            float dot = 0;
            for (int c = 0; c < key.Length; c++)
            {
                dot += query[c] * key[c];
            }

            weights[j] = dot * scale;
            max = Math.Max(max, weights[j]);
        }

        float sum = 0;
        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] = MathF.Exp(weights[j] - max);
            sum += weights[j];
        }

        for (int j = 0; j < weights.Length; j++)
        {
            weights[j] /= sum;
        }
    }

    private static void Mean(ReadOnlySpan<float> weights, ReadOnlySpan<float> values, Span<float> mean)
    {
        mean.Clear();
        for (int j = 0; j < weights.Length; j++)
        {
            ReadOnlySpan<float> value = values.Slice(j * mean.Length, mean.Length);
            for (int c = 0; c < value.Length; c++)
            {
                mean[c] += weights[j] * value[c];
            }
        }
    }
}
