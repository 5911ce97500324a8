using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

namespace Arena.Challenges.Attention.References;

/// <summary>Attention without scores in global memory: tiles of queries against tiles of keys, an online softmax, all sums in
/// registers.</summary>
/// <remarks>
/// A group of 64 threads computes 64 queries x 64 columns of the output: grid [ceil(tokens / 64), heads, ceil(dimension / 64)]. A
/// thread holds 8 x 8 scores and 8 x 8 sums, rows 4y to 4y + 3 and 32 + 4y to 32 + 4y + 3 of the tile for y = thread / 8, columns
/// likewise for x = thread % 8, so that each product of two columns of eight needs four loads of 16 bytes for 64 multiply-adds.
/// <para>Work 4 tokens^2 dimension a head, half as much when causal, since tiles beyond the diagonal are left out; beyond 64 columns
/// the scores are computed once for each 64. Reads 4 dimension (tokens + 2 tokens^2 / 64) bytes a head, mostly from the second
/// cache level. 48 KiB of shared memory.</para>
/// <para>Milakov and Gimelshein 2018, Online normalizer calculation for softmax; Dao 2023, FlashAttention-2, algorithm 1. Logits are
/// kept in units of log 2, so that an exponential is one instruction.</para>
/// </remarks>
internal sealed class GpuFlash : IGpuAttention
{
    /// <summary>Queries, keys and columns of a tile, and threads of a group.</summary>
    private const int Tile = 64;

    /// <summary>Quads in a row of a tile.</summary>
    private const int Quads = Tile / 4;

    /// <summary>Quads from one thread's maxima to the next one's: odd, so that they lie in different banks.</summary>
    private const int Stride = 17;

    /// <summary>A logit that counts for nothing; finite, so that no difference is undefined.</summary>
    private const float Nothing = -1e30f;

    private const float Log2E = 1.44269504f;

    private IGpuKernel? _attend;

    /// <inheritdoc/>
    public void Build(IGpuBuilder gpu) => _attend = gpu.Load(AttendTile, maxGroupSize: Tile);

    /// <inheritdoc/>
    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        IGpuKernel attend = _attend ?? throw new InvalidOperationException("The kernel is not built.");
        run.Launch(
            attend, (GpuDim.Groups(tokens, Tile), heads, GpuDim.Groups(dimension, Tile)), Tile,
            q, k, v, output, tokens, dimension, causal ? 1 : 0, Log2E / MathF.Sqrt(dimension));
    }

    /// <summary>One tile of queries of one head, one tile of columns.</summary>
    /// <param name="q">[heads, tokens, dimension].</param>
    /// <param name="k">The same shape.</param>
    /// <param name="v">The same shape.</param>
    /// <param name="output">The same shape.</param>
    /// <param name="tokens">Rows of a head.</param>
    /// <param name="dimension">Length of a row, a multiple of 4.</param>
    /// <param name="causal">1 where no later key counts.</param>
    /// <param name="scale">What a score is multiplied by.</param>
    internal static void AttendTile(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        int tokens, int dimension, int causal, float scale)
    {
        // [column, query]; [column, key] and then [key, column]; [thread, query] for maxima and sums and then [key, query].
        ArrayView<float> queryTile = SharedMemory.Allocate1D<float>(Tile * Tile).BaseView.AsAligned(16);
        ArrayView<float> keyTile = SharedMemory.Allocate1D<float>(Tile * Tile).BaseView.AsAligned(16);
        ArrayView<Quad> weightQuads = SharedMemory.Allocate1D<float>(Tile * Tile).BaseView.AsAligned(16).Cast<Quad>();
        ArrayView<Quad> queryQuads = queryTile.Cast<Quad>();
        ArrayView<Quad> keyQuads = keyTile.Cast<Quad>();

        int x = Group.IdxX & 7;
        int y = Group.IdxX >> 3;
        int firstQuery = Grid.IdxX * Tile;
        int firstColumn = Grid.IdxZ * Tile;
        long head = (long)Grid.IdxY * tokens * dimension;
        int lastKey = causal != 0 ? IntrinsicMath.Min(firstQuery + Tile, tokens) - 1 : tokens - 1;

        MicroTile sums = default;
        Octet max = Octet.Of(Nothing);
        Octet mass = default;
        for (int firstKey = 0; firstKey <= lastKey; firstKey += Tile)
        {
            MicroTile scores = default;
            for (int chunk = 0; chunk < dimension; chunk += Tile)
            {
                Group.Barrier();
                if (firstKey == 0 || dimension > Tile)
                {
                    LoadColumns(q, queryTile, head, firstQuery, tokens, dimension, chunk, scale);
                }

                LoadColumns(k, keyTile, head, firstKey, tokens, dimension, chunk, 1f);
                Group.Barrier();
                scores = Multiply(queryQuads, y, keyQuads, x, IntrinsicMath.Min(Tile, dimension - chunk), scores);
            }

            if (firstKey + Tile > tokens || (causal != 0 && firstKey + Tile > firstQuery))
            {
                scores = Mask(scores, firstQuery, firstKey, x, y, tokens, causal);
            }

            // The largest score of a row lies with eight threads.
            Octet own = MicroTile.Max(scores);
            weightQuads[(x * Stride) + y] = Octet.Low(own);
            weightQuads[(x * Stride) + y + 8] = Octet.High(own);
            Group.Barrier();
            Octet newMax = max;
            for (int i = 0; i < 8; i++)
            {
                newMax = Octet.Max(newMax, Octet.From(weightQuads[(i * Stride) + y], weightQuads[(i * Stride) + y + 8]));
            }

            Group.Barrier();
            Octet shrink = Octet.Exp2(max, newMax);
            max = newMax;
            scores = MicroTile.Exp2(scores, max);
            mass = Octet.Add(Octet.Multiply(mass, shrink), MicroTile.Sum(scores));
            sums = MicroTile.Scale(shrink, sums);
            StoreWeights(weightQuads, scores, x, y);
            LoadRows(v, keyQuads, head, firstKey, tokens, dimension, firstColumn);
            Group.Barrier();
            sums = Combine(weightQuads, y, keyQuads, x, sums);
        }

        Group.Barrier();
        weightQuads[(x * Stride) + y] = Octet.Low(mass);
        weightQuads[(x * Stride) + y + 8] = Octet.High(mass);
        Group.Barrier();
        Octet total = default;
        for (int i = 0; i < 8; i++)
        {
            total = Octet.Add(total, Octet.From(weightQuads[(i * Stride) + y], weightQuads[(i * Stride) + y + 8]));
        }

        Store(output.Cast<Quad>(), sums, total, head, firstQuery + (4 * y), firstColumn + (4 * x), tokens, dimension);
    }

    /// <summary>64 rows from <paramref name="first"/> on, 64 columns of each from <paramref name="chunk"/> on, transposed: a thread
    /// a row, so that its stores lie in different banks. Rows beyond the last one are zeros.</summary>
    private static void LoadColumns(
        ArrayView<float> rows, ArrayView<float> tile, long head, int first, int tokens, int dimension, int chunk, float scale)
    {
        ArrayView<Quad> quads = rows.Cast<Quad>();
        int row = first + Group.IdxX;
        long source = (head + ((long)row * dimension) + chunk) >> 2;
        long target = Group.IdxX;
        int columns = IntrinsicMath.Min(Tile, dimension - chunk);
        for (int column = 0; column < columns; column += 4)
        {
            Quad quad = default;
            if (row < tokens)
            {
                quad = quads[source];
            }

            tile[target] = quad.X * scale;
            tile[target + Tile] = quad.Y * scale;
            tile[target + (2 * Tile)] = quad.Z * scale;
            tile[target + (3 * Tile)] = quad.W * scale;
            source++;
            target += 4 * Tile;
        }
    }

    /// <summary>64 rows from <paramref name="first"/> on, 64 columns of each from <paramref name="column"/> on, as they are; zeros
    /// beyond the last row and column.</summary>
    private static void LoadRows(
        ArrayView<float> rows, ArrayView<Quad> tile, long head, int first, int tokens, int dimension, int column)
    {
        ArrayView<Quad> quads = rows.Cast<Quad>();
        int own = column + (4 * (Group.IdxX % Quads));
        for (int i = Group.IdxX; i < Tile * Quads; i += Tile)
        {
            int row = first + (i / Quads);
            Quad quad = default;
            if (row < tokens && own < dimension)
            {
                quad = quads[(head + ((long)row * dimension) + own) >> 2];
            }

            tile[i] = quad;
        }
    }

    /// <summary>Adds the products of queries and keys over some columns, four at a turn. Long indices become part of the loads.</summary>
    private static MicroTile Multiply(ArrayView<Quad> queries, int y, ArrayView<Quad> keys, int x, int columns, MicroTile scores)
    {
        long a = y;
        long b = x;
        for (int column = 0; column < columns; column += 4)
        {
            scores = MicroTile.AddProduct(Octet.From(queries[a], queries[a + 8]), Octet.From(keys[b], keys[b + 8]), scores);
            scores = MicroTile.AddProduct(Octet.From(queries[a + 16], queries[a + 24]), Octet.From(keys[b + 16], keys[b + 24]), scores);
            scores = MicroTile.AddProduct(Octet.From(queries[a + 32], queries[a + 40]), Octet.From(keys[b + 32], keys[b + 40]), scores);
            scores = MicroTile.AddProduct(Octet.From(queries[a + 48], queries[a + 56]), Octet.From(keys[b + 48], keys[b + 56]), scores);
            a += 4 * Quads;
            b += 4 * Quads;
        }

        return scores;
    }

    /// <summary>Adds the values, each times its weights, four keys at a turn.</summary>
    private static MicroTile Combine(ArrayView<Quad> weights, int y, ArrayView<Quad> values, int x, MicroTile sums)
    {
        long b = x;
        for (int turn = 0; turn < Quads; turn++)
        {
            long a = (turn * 4L * Quads) + (y ^ (turn & 7));
            sums = MicroTile.AddProduct(Octet.From(weights[a], weights[a + 8]), Octet.From(values[b], values[b + 8]), sums);
            sums = MicroTile.AddProduct(Octet.From(weights[a + 16], weights[a + 24]), Octet.From(values[b + 16], values[b + 24]), sums);
            sums = MicroTile.AddProduct(Octet.From(weights[a + 32], weights[a + 40]), Octet.From(values[b + 32], values[b + 40]), sums);
            sums = MicroTile.AddProduct(Octet.From(weights[a + 48], weights[a + 56]), Octet.From(values[b + 48], values[b + 56]), sums);
            b += 4 * Quads;
        }

        return sums;
    }

    /// <summary>Transposes a thread's weights into the tile [key, query]. Exchanging quads by the number of the key's quad keeps the
    /// eight threads of a row in different banks; <see cref="Combine"/> undoes it.</summary>
    private static void StoreWeights(ArrayView<Quad> tile, MicroTile p, int x, int y)
    {
        long a = (x * 4L * Quads) + (y ^ x);
        long b = a + (8 * 4 * Quads);
        tile[a] = new(p.A.A, p.B.A, p.C.A, p.D.A);
        tile[a + 8] = new(p.E.A, p.F.A, p.G.A, p.H.A);
        tile[a + 16] = new(p.A.B, p.B.B, p.C.B, p.D.B);
        tile[a + 24] = new(p.E.B, p.F.B, p.G.B, p.H.B);
        tile[a + 32] = new(p.A.C, p.B.C, p.C.C, p.D.C);
        tile[a + 40] = new(p.E.C, p.F.C, p.G.C, p.H.C);
        tile[a + 48] = new(p.A.D, p.B.D, p.C.D, p.D.D);
        tile[a + 56] = new(p.E.D, p.F.D, p.G.D, p.H.D);
        tile[b] = new(p.A.E, p.B.E, p.C.E, p.D.E);
        tile[b + 8] = new(p.E.E, p.F.E, p.G.E, p.H.E);
        tile[b + 16] = new(p.A.F, p.B.F, p.C.F, p.D.F);
        tile[b + 24] = new(p.E.F, p.F.F, p.G.F, p.H.F);
        tile[b + 32] = new(p.A.G, p.B.G, p.C.G, p.D.G);
        tile[b + 40] = new(p.E.G, p.F.G, p.G.G, p.H.G);
        tile[b + 48] = new(p.A.H, p.B.H, p.C.H, p.D.H);
        tile[b + 56] = new(p.E.H, p.F.H, p.G.H, p.H.H);
    }

    /// <summary>Takes out keys beyond the last one, and later ones than the query where that is asked for.</summary>
    private static MicroTile Mask(MicroTile scores, int firstQuery, int firstKey, int x, int y, int tokens, int causal)
    {
        int low = firstKey + (4 * x);
        int high = low + 32;
        int query = firstQuery + (4 * y);
        int last = tokens - 1;
        scores.A = Octet.Mask(scores.A, low, high, LastKey(query, last, causal), Nothing);
        scores.B = Octet.Mask(scores.B, low, high, LastKey(query + 1, last, causal), Nothing);
        scores.C = Octet.Mask(scores.C, low, high, LastKey(query + 2, last, causal), Nothing);
        scores.D = Octet.Mask(scores.D, low, high, LastKey(query + 3, last, causal), Nothing);
        scores.E = Octet.Mask(scores.E, low, high, LastKey(query + 32, last, causal), Nothing);
        scores.F = Octet.Mask(scores.F, low, high, LastKey(query + 33, last, causal), Nothing);
        scores.G = Octet.Mask(scores.G, low, high, LastKey(query + 34, last, causal), Nothing);
        scores.H = Octet.Mask(scores.H, low, high, LastKey(query + 35, last, causal), Nothing);
        return scores;
    }

    private static int LastKey(int query, int last, int causal) => causal != 0 ? IntrinsicMath.Min(query, last) : last;

    /// <summary>Divides each row by its total and writes what lies within the output.</summary>
    private static void Store(
        ArrayView<Quad> output, MicroTile sums, Octet total, long head, int query, int column, int tokens, int dimension)
    {
        StoreRow(output, Octet.Scale(1f / total.A, sums.A), head, query, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.B, sums.B), head, query + 1, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.C, sums.C), head, query + 2, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.D, sums.D), head, query + 3, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.E, sums.E), head, query + 32, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.F, sums.F), head, query + 33, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.G, sums.G), head, query + 34, column, tokens, dimension);
        StoreRow(output, Octet.Scale(1f / total.H, sums.H), head, query + 35, column, tokens, dimension);
    }

    private static void StoreRow(ArrayView<Quad> output, Octet row, long head, int query, int column, int tokens, int dimension)
    {
        long place = (head + ((long)query * dimension) + column) >> 2;
        if (query < tokens && column < dimension)
        {
            output[place] = Octet.Low(row);
        }

        if (query < tokens && column + 32 < dimension)
        {
            output[place + 8] = Octet.High(row);
        }
    }
}
