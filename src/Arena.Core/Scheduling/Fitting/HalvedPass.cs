namespace Arena.Core.Scheduling.Fitting;

/// <summary>Runs a pass over a batch in parts that may run at once; the parts and the order of their sums are fixed, so threads change no digit.</summary>
/// <remarks>Members of this class are not thread safe.</remarks>
internal sealed class HalvedPass
{
    private readonly MemoryPass[] _passes;
    private readonly double[][] _gradients;
    private readonly double[] _losses;
    private readonly double[] _importance;
    private readonly ParallelFor _parallel;

    internal HalvedPass(ReviewLog log, double[] importance, ParallelFor parallel, int parts)
    {
        _passes = [.. Enumerable.Range(0, parts).Select(_ => new MemoryPass(log))];
        _gradients = [.. Enumerable.Range(0, parts).Select(_ => new double[WeightSet.Count])];
        _losses = new double[parts];
        _importance = importance;
        _parallel = parallel;
    }

    /// <summary>Writes the gradient of the loss of <paramref name="batch"/>.</summary>
    /// <param name="w">[21].</param>
    /// <param name="batch">Sorted by length.</param>
    /// <param name="gradient">[21]; overwritten.</param>
    /// <returns>The loss.</returns>
    internal double Gradient(double[] w, Stretch[] batch, double[] gradient)
    {
        var terms = new MemoryTerms(w);
        _parallel(_passes.Length, part =>
        {
            Array.Clear(_gradients[part]);
            _losses[part] = _passes[part].LossAndGradient(terms, PartOf(batch, part), _importance, _gradients[part]);
        });
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = _gradients.Sum(part => part[i]);
        }

        return _losses.Sum();
    }

    /// <summary>The loss of all <paramref name="batches"/>.</summary>
    internal double Loss(double[] w, Stretch[][] batches)
    {
        var terms = new MemoryTerms(w);
        _parallel(_passes.Length, part =>
        {
            _losses[part] = 0;
            for (int i = part; i < batches.Length; i += _passes.Length)
            {
                _losses[part] += _passes[part].Loss(terms, batches[i], _importance);
            }
        });
        return _losses.Sum();
    }

    /// <summary>A part with about its share of the reviews.</summary>
    private ReadOnlySpan<Stretch> PartOf(Stretch[] batch, int part)
    {
        long all = batch.Sum(stretch => (long)stretch.Length);
        return batch.AsSpan(Cut(batch, all * part / _passes.Length)..Cut(batch, all * (part + 1) / _passes.Length));
    }

    private static int Cut(Stretch[] batch, long reviews)
    {
        int i = 0;
        while (reviews > 0)
        {
            reviews -= batch[i++].Length;
        }

        return i;
    }
}
