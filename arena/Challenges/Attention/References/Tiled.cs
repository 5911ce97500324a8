using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Arena.Contracts;

namespace Arena.Challenges.Attention.References;

/// <summary>Blocks of 32 queries against tiles of 64 keys with an online softmax; a vector lane is a query, so that nothing is
/// ever summed across lanes. One thread. The baseline.</summary>
/// <remarks>Milakov and Gimelshein 2018 for the online softmax; Dao et al. 2022 for the tiles. Sums over a tile start from zero
/// and are added once, which keeps the error of long rows small.</remarks>
internal sealed class Tiled : IAttention
{
    private const int Wide = 4;
    private const int Block = Wide * 8;
    private const int Tile = 64;

    /// <inheritdoc/>
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        Workspace work = new(dimension);
        int size = tokens * dimension;
        for (int head = 0; head < heads; head++)
        {
            ReadOnlySpan<float> keys = k.Slice(head * size, size);
            ReadOnlySpan<float> values = v.Slice(head * size, size);
            for (int first = 0; first < tokens; first += Block)
            {
                int rows = Math.Min(Block, tokens - first);
                work.Start(q.Slice((head * size) + (first * dimension), rows * dimension));
                int end = causal ? first + rows : tokens;
                for (int key = 0; key < end; key += Tile)
                {
                    int from = key * dimension;
                    int count = Math.Min(Tile, end - key);
                    work.Score(keys.Slice(from, count * dimension), count);
                    if (causal && key + count > first + 1)
                    {
                        work.Mask(key - first, count);
                    }

                    work.Exponentiate(count);
                    work.Accumulate(values.Slice(from, count * dimension), count);
                }

                work.Finish(output.Slice((head * size) + (first * dimension), rows * dimension));
            }
        }
    }

    /// <summary>The state of one block, transposed: [dimension or key][query].</summary>
    private sealed class Workspace(int dimension)
    {
        private readonly Vector256<float>[] _query = new Vector256<float>[dimension * Wide];
        private readonly Vector256<float>[] _output = new Vector256<float>[dimension * Wide];
        private readonly Vector256<float>[] _score = new Vector256<float>[Tile * Wide];
        private readonly Vector256<float>[] _max = new Vector256<float>[Wide];
        private readonly Vector256<float>[] _sum = new Vector256<float>[Wide];
        private readonly Vector256<float>[] _shrink = new Vector256<float>[Wide];

        /// <summary>Packs the queries, scaled. Lanes without a query hold zeros and are never written out.</summary>
        public void Start(ReadOnlySpan<float> queries)
        {
            float scale = 1 / MathF.Sqrt(dimension);
            Array.Clear(_query);
            Array.Clear(_output);
            Array.Clear(_sum);
            Array.Fill(_max, Vector256.Create(float.NegativeInfinity));
            Span<float> lanes = MemoryMarshal.Cast<Vector256<float>, float>(_query.AsSpan());
            for (int row = 0; row * dimension < queries.Length; row++)
            {
                for (int c = 0; c < dimension; c++)
                {
                    lanes[(c * Block) + row] = queries[(row * dimension) + c] * scale;
                }
            }
        }

        /// <summary>Scores of the tile, two keys at a time: eight sums stay in registers.</summary>
        public void Score(ReadOnlySpan<float> keys, int count)
        {
            int j = 0;
            for (; j + 1 < count; j += 2)
            {
                TwoRows(keys.Slice(j * dimension, dimension), keys.Slice((j + 1) * dimension, dimension), 1, dimension, _query, _score.AsSpan(j * Wide, 2 * Wide));
            }

            if (j < count)
            {
                // The last key twice: there is room for the second result, and nothing reads it.
                ReadOnlySpan<float> key = keys.Slice(j * dimension, dimension);
                TwoRows(key, key, 1, dimension, _query, _score.AsSpan(j * Wide, 2 * Wide));
            }
        }

        /// <summary>Hides the keys that lie after their query.</summary>
        /// <param name="offset">First key of the tile less first query of the block.</param>
        /// <param name="count">Keys in the tile.</param>
        public void Mask(int offset, int count)
        {
            Span<float> lanes = MemoryMarshal.Cast<Vector256<float>, float>(_score.AsSpan());
            for (int j = Math.Max(0, 1 - offset); j < count; j++)
            {
                lanes.Slice(j * Block, Math.Min(Block, offset + j)).Fill(float.NegativeInfinity);
            }
        }

        /// <summary>Scores become weights against the new maximum; what was summed before shrinks accordingly.</summary>
        public void Exponentiate(int count)
        {
            for (int lane = 0; lane < Wide; lane++)
            {
                Vector256<float> max = _max[lane];
                for (int j = 0; j < count; j++)
                {
                    max = Vector256.Max(max, _score[(j * Wide) + lane]);
                }

                Vector256<float> sum = Vector256<float>.Zero;
                for (int j = 0; j < count; j++)
                {
                    Vector256<float> weight = Vector256.Exp(_score[(j * Wide) + lane] - max);
                    _score[(j * Wide) + lane] = weight;
                    sum += weight;
                }

                // Every query sees key 0, which lies in the first tile: from there on the maximum is finite.
                _shrink[lane] = Vector256.Exp(_max[lane] - max);
                _sum[lane] = (_sum[lane] * _shrink[lane]) + sum;
                _max[lane] = max;
            }
        }

        /// <summary>Adds the weighted values of the tile, two columns at a time.</summary>
        public void Accumulate(ReadOnlySpan<float> values, int count)
        {
            Span<Vector256<float>> sums = stackalloc Vector256<float>[2 * Wide];
            for (int c = 0; c < dimension; c += 2)
            {
                int last = Math.Min(c + 1, dimension - 1);
                TwoRows(values[c..], values[last..], dimension, count, _score, sums);
                for (int i = 0; i < (last - c + 1) * Wide; i++)
                {
                    _output[(c * Wide) + i] = (_output[(c * Wide) + i] * _shrink[i % Wide]) + sums[i];
                }
            }
        }

        /// <summary>Divides by the sums and writes the rows that there are.</summary>
        public void Finish(Span<float> output)
        {
            ReadOnlySpan<float> lanes = MemoryMarshal.Cast<Vector256<float>, float>(_output);
            ReadOnlySpan<float> sums = MemoryMarshal.Cast<Vector256<float>, float>(_sum);
            for (int row = 0; row * dimension < output.Length; row++)
            {
                for (int c = 0; c < dimension; c++)
                {
                    output[(row * dimension) + c] = lanes[(c * Block) + row] / sums[row];
                }
            }
        }

        /// <summary>Two rows of numbers, each times the same matrix of 32 columns.</summary>
        private static void TwoRows(
            ReadOnlySpan<float> a, ReadOnlySpan<float> b, int stride, int count, ReadOnlySpan<Vector256<float>> matrix, Span<Vector256<float>> result)
        {
            Vector256<float> a0 = default, a1 = default, a2 = default, a3 = default;
            Vector256<float> b0 = default, b1 = default, b2 = default, b3 = default;
            for (int i = 0, at = 0; i < count; i++, at += stride)
            {
                ReadOnlySpan<Vector256<float>> row = matrix.Slice(i * Wide, Wide);
                Vector256<float> one = Vector256.Create(a[at]);
                a0 = Vector256.FusedMultiplyAdd(one, row[0], a0);
                a1 = Vector256.FusedMultiplyAdd(one, row[1], a1);
                a2 = Vector256.FusedMultiplyAdd(one, row[2], a2);
                a3 = Vector256.FusedMultiplyAdd(one, row[3], a3);
                one = Vector256.Create(b[at]);
                b0 = Vector256.FusedMultiplyAdd(one, row[0], b0);
                b1 = Vector256.FusedMultiplyAdd(one, row[1], b1);
                b2 = Vector256.FusedMultiplyAdd(one, row[2], b2);
                b3 = Vector256.FusedMultiplyAdd(one, row[3], b3);
            }

            (result[7], result[3], result[2], result[1], result[0]) = (b3, a3, a2, a1, a0);
            (result[6], result[5], result[4]) = (b2, b1, b0);
        }
    }
}
