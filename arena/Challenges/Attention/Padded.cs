using System.Numerics;
using System.Runtime.InteropServices;

namespace Arena.Challenges.Attention;

/// <summary>Rows in double precision, filled up with zeros to whole vectors.</summary>
internal sealed class Padded
{
    private readonly Vector<double>[] _rows;
    private readonly double[] _norms;

    /// <summary>Copies <paramref name="rows"/>, each of <paramref name="dimension"/> numbers.</summary>
    public Padded(ReadOnlySpan<float> rows, int dimension)
    {
        int count = rows.Length / dimension;
        Width = (dimension + Vector<double>.Count - 1) / Vector<double>.Count;
        _rows = new Vector<double>[count * Width];
        _norms = new double[count];
        Span<double> numbers = MemoryMarshal.Cast<Vector<double>, double>(_rows.AsSpan());
        for (int i = 0; i < rows.Length; i++)
        {
            numbers[(i / dimension * Width * Vector<double>.Count) + (i % dimension)] = rows[i];
        }

        for (int row = 0; row < count; row++)
        {
            _norms[row] = Math.Sqrt(Dot(Row(row), Row(row)));
        }
    }

    /// <summary>Vectors in a row.</summary>
    public int Width { get; }

    /// <summary>One row.</summary>
    public ReadOnlySpan<Vector<double>> Row(int row) => _rows.AsSpan(row * Width, Width);

    /// <summary>The Euclidean length of a row.</summary>
    public double Norm(int row) => _norms[row];

    /// <summary>The scalar product of two rows.</summary>
    public static double Dot(ReadOnlySpan<Vector<double>> left, ReadOnlySpan<Vector<double>> right)
    {
        Vector<double> sum = Vector<double>.Zero;
        for (int c = 0; c < left.Length; c++)
        {
            sum += left[c] * right[c];
        }

        return Vector.Sum(sum);
    }
}
