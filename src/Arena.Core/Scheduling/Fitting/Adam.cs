namespace Arena.Core.Scheduling.Fitting;

/// <summary>Steps downhill by running means of the gradient and of its square (Kingma and Ba 2015, algorithm 1).</summary>
/// <remarks>Members of this class are not thread safe.</remarks>
internal sealed class Adam(int count, double decay1 = 0.9, double decay2 = 0.999, double epsilon = 1e-8)
{
    private readonly double[] _mean = new double[count];
    private readonly double[] _square = new double[count];
    private int _steps;

    /// <summary>Moves <paramref name="w"/> in place.</summary>
    /// <param name="w">[count].</param>
    /// <param name="gradient">[count].</param>
    /// <param name="rate">Length of a step where the gradient keeps its direction.</param>
    internal void Step(Span<double> w, ReadOnlySpan<double> gradient, double rate)
    {
        _steps++;
        double correction1 = 1 - Math.Pow(decay1, _steps);
        double correction2 = 1 - Math.Pow(decay2, _steps);
        for (int i = 0; i < count; i++)
        {
            _mean[i] = (decay1 * _mean[i]) + ((1 - decay1) * gradient[i]);
            _square[i] = (decay2 * _square[i]) + ((1 - decay2) * gradient[i] * gradient[i]);
            w[i] -= rate * (_mean[i] / correction1) / (Math.Sqrt(_square[i] / correction2) + epsilon);
        }
    }

    /// <summary>The rate of step <paramref name="step"/> (from 0) of <paramref name="steps"/>: half a cosine from <paramref name="first"/> down to 0.</summary>
    /// <remarks>Loshchilov and Hutter 2017, equation 5, without restarts.</remarks>
    internal static double CosineRate(double first, int step, int steps) => first * (1 + Math.Cos(Math.PI * step / steps)) / 2;
}
