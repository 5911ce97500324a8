namespace Arena.Core.Scheduling.Fitting;

/// <summary>How a fit is run.</summary>
public sealed record FitOptions
{
    /// <summary>How weights are fitted.</summary>
    public FitRecipe Recipe { get; init; } = FitRecipe.Arena;

    /// <summary>Passes over the log, at least 1.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Steps of minutes after a lapse; more than one lowers the ceiling of two weights.</summary>
    public int RelearningSteps { get; init; } = 1;

    /// <summary>Fixes the order of batches.</summary>
    public Seed Seed { get; init; } = new(2023);

    /// <summary>Lends threads; one after the other when left out.</summary>
    public ParallelFor Parallel { get; init; } = (count, body) =>
    {
        for (int i = 0; i < count; i++)
        {
            body(i);
        }
    };

    /// <summary>Asked before every batch; true ends the fit with an <see cref="OperationCanceledException"/>.</summary>
    public Func<bool> Stop { get; init; } = () => false;
}
