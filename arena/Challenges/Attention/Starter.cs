// arena: attention
using System;
using Arena.Contracts;

// Exact attention in single precision. One public class of your file implements IAttention and has a public constructor
// without parameters; everything else in the file is yours.
//
// This one is naive: for every single number of the output it computes all scores of the query again, so it needs dimension
// times as many steps as it should. It is right on every case, and too slow on the large ones. Compute the scores of a query
// once, then use them for the whole row.
public sealed class MyAttention : IAttention
{
    // q, k, v and output are [heads, tokens, dimension], row-major: element (h, i, c) lies at (h * tokens + i) * dimension + c.
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        for (int h = 0; h < heads; h++)
        {
            int head = h * tokens * dimension;
            for (int i = 0; i < tokens; i++)
            {
                // A causal query sees the keys up to its own.
                int seen = causal ? i + 1 : tokens;
                ReadOnlySpan<float> query = q.Slice(head + i * dimension, dimension);
                for (int c = 0; c < dimension; c++)
                {
                    // Every score less the largest: exp of a large score would overflow.
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
