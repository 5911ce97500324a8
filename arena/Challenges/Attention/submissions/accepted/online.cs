// arena: attention
// One pass over the keys with an online softmax and Vector<float>: no row of scores at all.
using System;
using System.Numerics;
using Arena.Contracts;

public sealed class OnlineAttention : IAttention
{
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        float scale = 1f / MathF.Sqrt(dimension);
        for (int h = 0; h < heads; h++)
        {
            int head = h * tokens * dimension;
            for (int i = 0; i < tokens; i++)
            {
                ReadOnlySpan<float> query = q.Slice(head + i * dimension, dimension);
                Span<float> row = output.Slice(head + i * dimension, dimension);
                row.Clear();
                float max = float.NegativeInfinity;
                float sum = 0;
                int seen = causal ? i + 1 : tokens;
                for (int j = 0; j < seen; j++)
                {
                    float score = Dot(query, k.Slice(head + j * dimension, dimension)) * scale;
                    float shrink = 1;
                    if (score > max)
                    {
                        shrink = MathF.Exp(max - score);
                        max = score;
                    }

                    float weight = MathF.Exp(score - max);
                    sum = sum * shrink + weight;
                    Add(row, shrink, v.Slice(head + j * dimension, dimension), weight);
                }

                for (int c = 0; c < row.Length; c++)
                {
                    row[c] /= sum;
                }
            }
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector<float> sum = Vector<float>.Zero;
        int c = 0;
        for (; c + Vector<float>.Count <= a.Length; c += Vector<float>.Count)
        {
            sum += new Vector<float>(a[c..]) * new Vector<float>(b[c..]);
        }

        float dot = Vector.Sum(sum);
        for (; c < a.Length; c++)
        {
            dot += a[c] * b[c];
        }

        return dot;
    }

    private static void Add(Span<float> row, float shrink, ReadOnlySpan<float> value, float weight)
    {
        int c = 0;
        for (; c + Vector<float>.Count <= row.Length; c += Vector<float>.Count)
        {
            Vector<float> sum = new Vector<float>(row[c..]) * shrink + new Vector<float>(value[c..]) * weight;
            sum.CopyTo(row[c..]);
        }

        for (; c < row.Length; c++)
        {
            row[c] = row[c] * shrink + value[c] * weight;
        }
    }
}
