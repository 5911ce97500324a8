namespace Arena.Core.Scheduling.Simulation;

/// <summary>What to simulate.</summary>
public sealed record SimulationRequest
{
    /// <summary>Study days ahead, today included; at least 1.</summary>
    public required int Days { get; init; }

    /// <summary>New cards a day, 0 or more.</summary>
    public required int NewPerDay { get; init; }

    /// <summary>Cards never seen that there are in all; null for as many as are asked for.</summary>
    public int? NewCards { get; init; }

    /// <summary>Wanted recall, weights of FSRS-6 and longest interval.</summary>
    public SchedulerSettings Settings { get; init; } = SchedulerSettings.Default;

    /// <summary>What answers cost.</summary>
    public AnswerCosts Costs { get; init; } = AnswerCosts.Default;

    /// <summary>The cards that are there already.</summary>
    public IReadOnlyList<KnownCard> Known { get; init; } = [];

    /// <summary>Minutes that may be spent in a day; what does not fit waits, the highest recall longest. Null for no limit.</summary>
    public double? MinutesPerDay { get; init; }

    /// <summary>Days, counted from today, on which nothing is studied.</summary>
    public IReadOnlySet<int> Breaks { get; init; } = new HashSet<int>();

    /// <summary>Fixes every draw. The draws of a card are its own, so that two requests differ by what they ask and not by luck.</summary>
    public Seed Seed { get; init; } = new(42);
}
