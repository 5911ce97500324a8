using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Attention;

/// <summary>The right rows, each with its tolerance. A row is as wrong as its worst element.</summary>
/// <param name="input">The input, to be described.</param>
/// <param name="digest">Of the inputs, which a call must not change.</param>
/// <param name="rows">The right rows.</param>
/// <param name="tolerances">Largest absolute error of a row's elements, one a row.</param>
internal sealed class AttentionExpectation(AttentionInput input, ulong digest, double[] rows, double[] tolerances) : IExpectation
{
    /// <summary>The error of the worst row, as a multiple of its tolerance; infinite where a number is not finite.</summary>
    public double WorstError(ReadOnlySpan<float> actual)
    {
        double worst = 0;
        for (int row = 0; row < tolerances.Length; row++)
        {
            worst = Math.Max(worst, Error(actual, row).Ratio);
        }

        return worst;
    }

    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        AttentionOutput decoded = AttentionOutput.Decode(output);
        if (decoded.Rows.Length != rows.Length)
        {
            return Say("", "", string.Create(CultureInfo.InvariantCulture, $"{decoded.Rows.Length} numbers came instead of {rows.Length}"));
        }

        int first = -1;
        int wrong = 0;
        (int Row, double Ratio) worst = (0, 0);
        for (int row = 0; row < tolerances.Length; row++)
        {
            double ratio = Error(decoded.Rows, row).Ratio;
            if (ratio > 1)
            {
                first = first < 0 ? row : first;
                wrong++;
            }

            worst = ratio > worst.Ratio ? (row, ratio) : worst;
        }

        if (wrong > 0)
        {
            return Wrong(decoded.Rows, first, wrong, worst);
        }

        return decoded.Digest == digest ? null : Say("inputs as they were", "inputs changed", "the output is right, but q, k or v was changed");
    }

    /// <summary>The worst element of a row: its column, and its error as a multiple of the row's tolerance.</summary>
    private (int Column, double Ratio) Error(ReadOnlySpan<float> actual, int row)
    {
        int start = row * input.Dimension;
        (int Column, double Error) worst = (0, 0);
        for (int c = 0; c < input.Dimension; c++)
        {
            double error = Math.Abs(actual[start + c] - rows[start + c]);
            if (!double.IsFinite(error))
            {
                return (c, double.PositiveInfinity);
            }

            worst = error > worst.Error ? (c, error) : worst;
        }

        return (worst.Column, worst.Error == 0 ? 0 : worst.Error / tolerances[row]);
    }

    private Mismatch Wrong(float[] actual, int first, int wrong, (int Row, double Ratio) worst)
    {
        (int column, _) = Error(actual, first);
        int start = first * input.Dimension;
        float got = actual[start + column];
        string detail = string.Create(CultureInfo.InvariantCulture,
            $"first wrong row: {Place(first)}, column {column}: expected {AttentionText.Number(rows[start + column])}, got {AttentionText.Number(got)}, {Distance(got - rows[start + column], tolerances[first])}; {wrong} of {tolerances.Length} rows are wrong");
        if (wrong > 1 && double.IsFinite(worst.Ratio))
        {
            detail = string.Create(CultureInfo.InvariantCulture, $"{detail}, the worst ({Place(worst.Row)}) by {worst.Ratio:G3} times its tolerance");
        }

        return Say(
            AttentionText.Around<double>(rows.AsSpan(start, input.Dimension), column),
            AttentionText.Around<float>(actual.AsSpan(start, input.Dimension), column),
            detail);
    }

    private string Place(int row) =>
        string.Create(CultureInfo.InvariantCulture, $"head {row / input.Tokens}, query {row % input.Tokens}");

    private static string Distance(double error, double tolerance) => double.IsFinite(error)
        ? string.Create(CultureInfo.InvariantCulture, $"off by {Math.Abs(error):G3}, tolerance {tolerance:G3}")
        : string.Create(CultureInfo.InvariantCulture, $"tolerance {tolerance:G3}");

    private Mismatch Say(string expected, string actual, string detail) => new(AttentionText.Describe(input), expected, actual, detail);
}
