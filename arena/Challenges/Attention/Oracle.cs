using System.Numerics;
using System.Runtime.InteropServices;
using Arena.Contracts;

namespace Arena.Challenges.Attention;

/// <summary>The right answers, in double precision, with a tolerance for each row.</summary>
/// <remarks>
/// The tolerance is what single precision may cost. To first order a computed result is
/// o = sum of p[j] (1 + e[j]) v[j] / sum of p[j] (1 + e[j]), so its error is at most the sum of p[j] |e[j]| (|v[j]| + |o|).
/// e[j] has two parts, in units of u = 2^-24. The score's error passes through exp as it is: a dot product of d terms is off by
/// at most d u |q||k|, by about sqrt(d) u |q||k| in practice, and scaling it costs a few roundings more:
/// (4 + sqrt(d)) times |q||k| / sqrt(d). Exponential, weight and the two sums over n keys cost the rest: n u at most,
/// sqrt(n) u in practice; 8 + 2 sqrt(n). Measured over the cases of 20 seeds, the worst row in single precision is at
/// 0.24 of this (keys taken forwards or backwards; in tiles 0.25). With sums in half precision the worst row of a case is at 3.6
/// at least, and at 150 where there are several tokens of normal numbers; with scores and weights in half precision beside
/// sums in single precision at 17 there. The tests hold both ends.
/// </remarks>
internal static class Oracle
{
    private const double U = 1.0 / (1 << 24);

    /// <summary>Weights below this do not show in a double.</summary>
    private const double Nothing = 1e-25;

    /// <summary>The right answer to <paramref name="input"/>.</summary>
    public static IExpectation Expect(AttentionInput input)
    {
        double[] rows = new double[input.Length];
        double[] tolerances = new double[input.Heads * input.Tokens];
        int size = input.Tokens * input.Dimension;
        for (int head = 0; head < input.Heads; head++)
        {
            Padded q = new(input.Q.AsSpan(head * size, size), input.Dimension);
            Padded k = new(input.K.AsSpan(head * size, size), input.Dimension);
            Padded v = new(input.V.AsSpan(head * size, size), input.Dimension);
            double[] scores = new double[input.Tokens];
            for (int i = 0; i < input.Tokens; i++)
            {
                int seen = input.Causal ? i + 1 : input.Tokens;
                Span<double> row = rows.AsSpan((head * size) + (i * input.Dimension), input.Dimension);
                tolerances[(head * input.Tokens) + i] = Attend(q, k, v, i, scores.AsSpan(0, seen), row);
            }
        }

        return new AttentionExpectation(input, input.Digest, rows, tolerances);
    }

    /// <summary>One row and its tolerance.</summary>
    private static double Attend(Padded q, Padded k, Padded v, int i, Span<double> scores, Span<double> row)
    {
        double scale = 1 / Math.Sqrt(row.Length);
        double max = double.NegativeInfinity;
        for (int j = 0; j < scores.Length; j++)
        {
            scores[j] = scale * Padded.Dot(q.Row(i), k.Row(j));
            max = Math.Max(max, scores[j]);
        }

        double perScore = (4 + Math.Sqrt(row.Length)) * scale * q.Norm(i);
        double perKey = 8 + (2 * Math.Sqrt(scores.Length));
        Span<Vector<double>> mean = stackalloc Vector<double>[v.Width];
        Span<Vector<double>> mass = stackalloc Vector<double>[v.Width];
        (double sum, double weighted) = (0, 0);
        for (int j = 0; j < scores.Length; j++)
        {
            double p = Math.Exp(scores[j] - max);
            if (p < Nothing)
            {
                continue;
            }

            double e = p * (perKey + (perScore * k.Norm(j)));
            sum += p;
            weighted += e;
            ReadOnlySpan<Vector<double>> value = v.Row(j);
            for (int c = 0; c < value.Length; c++)
            {
                mean[c] += value[c] * p;
                mass[c] += Vector.Abs(value[c]) * e;
            }
        }

        ReadOnlySpan<double> means = MemoryMarshal.Cast<Vector<double>, double>(mean);
        ReadOnlySpan<double> masses = MemoryMarshal.Cast<Vector<double>, double>(mass);
        double tolerance = 0;
        for (int c = 0; c < row.Length; c++)
        {
            row[c] = means[c] / sum;
            tolerance = Math.Max(tolerance, U * (masses[c] + (Math.Abs(row[c]) * weighted)) / sum);
        }

        return tolerance;
    }
}
