// arena: attention
// A row of scores for each query, in two passes.
using System;
using Arena.Contracts;

public sealed class TwoPassAttention : IAttention
{
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        float[] scores = new float[tokens];
        float scale = 1f / MathF.Sqrt(dimension);
        for (int h = 0; h < heads; h++)
        {
            int head = h * tokens * dimension;
            for (int i = 0; i < tokens; i++)
            {
                int seen = causal ? i + 1 : tokens;
                ReadOnlySpan<float> query = q.Slice(head + i * dimension, dimension);
                float max = float.NegativeInfinity;
                for (int j = 0; j < seen; j++)
                {
                    ReadOnlySpan<float> key = k.Slice(head + j * dimension, dimension);
                    float dot = 0;
                    for (int c = 0; c < key.Length; c++)
                    {
                        dot += query[c] * key[c];
                    }

                    scores[j] = dot * scale;
                    max = MathF.Max(max, scores[j]);
                }

                Span<float> row = output.Slice(head + i * dimension, dimension);
                row.Clear();
                float sum = 0;
                for (int j = 0; j < seen; j++)
                {
                    float weight = MathF.Exp(scores[j] - max);
                    sum += weight;
                    ReadOnlySpan<float> value = v.Slice(head + j * dimension, dimension);
                    for (int c = 0; c < value.Length; c++)
                    {
                        row[c] += weight * value[c];
                    }
                }

                for (int c = 0; c < row.Length; c++)
                {
                    row[c] /= sum;
                }
            }
        }
    }
}
