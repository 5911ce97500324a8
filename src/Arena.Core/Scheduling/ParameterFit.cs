namespace Arena.Core.Scheduling;

/// <summary>A fit of the weights to the log of a learner, and whether it was good enough to schedule with. Kept for ever.</summary>
public sealed record ParameterFit
{
    /// <summary>What was fitted.</summary>
    public required FsrsParameters Parameters { get; init; }

    /// <summary>Name of the recipe.</summary>
    public required string Recipe { get; init; }

    /// <summary>Passes over the log.</summary>
    public required int Epochs { get; init; }

    /// <summary>Reviews in the log.</summary>
    public required int Reviews { get; init; }

    /// <summary>Long-term items among them.</summary>
    public required int Items { get; init; }

    /// <summary>Log loss on the newest items, of a fit that had not seen them.</summary>
    public required double HeldOutLogLoss { get; init; }

    /// <summary>Log loss on the same items of what the fit had to beat.</summary>
    public required double HeldOutLogLossBefore { get; init; }

    /// <summary>Whether the quiz schedules with it from then on.</summary>
    public required bool IsAdopted { get; init; }
}
