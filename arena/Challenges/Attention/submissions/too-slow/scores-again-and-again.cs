// arena: attention
// Computes all scores of a query again for every number of the output: right, and dimension times too slow.
using System;
using Arena.Contracts;

public sealed class RepeatingAttention : IAttention
{
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        for (int h = 0; h < heads; h++)
        {
            int head = h * tokens * dimension;
            for (int i = 0; i < tokens; i++)
            {
                int seen = causal ? i + 1 : tokens;
                ReadOnlySpan<float> query = q.Slice(head + i * dimension, dimension);
                for (int c = 0; c < dimension; c++)
                {
                    float max = float.NegativeInfinity;
                    for (int j = 0; j < seen; j++)
                    {
                        max = MathF.Max(max, Score(query, k.Slice(head + j * dimension, dimension)));
                    }

                    float sum = 0;
                    float mean = 0;
                    for (int j = 0; j < seen; j++)
                    {
                        float weight = MathF.Exp(Score(query, k.Slice(head + j * dimension, dimension)) - max);
                        sum += weight;
                        mean += weight * v[head + j * dimension + c];
                    }

                    output[head + i * dimension + c] = mean / sum;
                }
            }
        }
    }

    private static float Score(ReadOnlySpan<float> query, ReadOnlySpan<float> key)
    {
        float dot = 0;
        for (int c = 0; c < query.Length; c++)
        {
            dot += query[c] * key[c];
        }

        return dot / MathF.Sqrt(query.Length);
    }
}
