using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling.Simulation;

/// <summary>Plays study days ahead on FSRS-6: what comes back when, what is recalled, and what it costs.</summary>
/// <remarks>
/// A card is recalled with the probability that the model gives it, and graded as recalls are graded on average. Steps are simplified: a
/// card failed at first sight, and one forgotten, is recalled once more on the same day. FSRS-7 is not simulated, since its intervals
/// below a day would need a model of sessions. O(reviews · log(cards of a day)); not thread safe, one instance a run.
/// </remarks>
public sealed class Simulator
{
    private readonly SimulationRequest _request;
    private readonly Fsrs6 _engine;
    private readonly List<KnownCard> _cards;
    private readonly List<int> _reviews = [];
    private readonly List<int>[] _due;
    private double _seconds;

    private Simulator(SimulationRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Days, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(request.NewPerDay);
        _request = request;
        _engine = new(request.Settings.Parameters);
        _cards = [.. request.Known];
        _reviews.AddRange(request.Known.Select(_ => 0));
        _due = [.. Enumerable.Range(0, request.Days).Select(_ => new List<int>())];
        for (int card = 0; card < _cards.Count; card++)
        {
            Enqueue(card, _cards[card].Due);
        }
    }

    /// <summary>Runs one simulation.</summary>
    /// <param name="request">What to simulate.</param>
    /// <param name="stop">Asked once a day whether to give up; null never does.</param>
    /// <exception cref="ArgumentOutOfRangeException">No day is asked for, or fewer than no new cards.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> said so.</exception>
    public static SimulationResult Run(SimulationRequest request, Func<bool>? stop = null)
    {
        var simulator = new Simulator(request);
        int left = request.NewCards ?? int.MaxValue;
        var days = new SimulatedDay[request.Days];
        for (int day = 0; day < request.Days; day++)
        {
            if (stop?.Invoke() == true)
            {
                throw new OperationCanceledException();
            }

            days[day] = simulator.Play(day, Math.Min(left, request.NewPerDay));
            left -= days[day].New;
        }

        return new(days, simulator._cards.Count, simulator.Known(request.Days), simulator.Known(request.Days + 365));
    }

    private bool HasTime => _request.MinutesPerDay is not { } minutes || _seconds < minutes * 60;

    private SimulatedDay Play(int day, int fresh)
    {
        if (_request.Breaks.Contains(day))
        {
            _due[day].ForEach(card => Enqueue(card, day + 1));
            return default;
        }

        _seconds = 0;
        int reviews = 0;
        IEnumerable<int> cards = _request.MinutesPerDay is null ? _due[day] : _due[day].OrderBy(card => Recall(card, day)).ToList();
        foreach (int card in cards)
        {
            if (HasTime)
            {
                Review(card, day);
                reviews++;
            }
            else
            {
                Enqueue(card, day + 1);
            }
        }

        int introduced = 0;
        while (introduced < fresh && HasTime)
        {
            Introduce(day);
            introduced++;
        }

        return new(reviews, introduced, _seconds / 60);
    }

    private void Introduce(int day)
    {
        int card = _cards.Count;
        double draw = Draw(card, 0, "first");
        Grade grade = Pick(draw, _request.Costs.FirstGrades, Grade.Again);
        MemoryState memory = _engine.First(grade);
        _seconds += _request.Costs.Learning[grade];
        if (grade == Grade.Again)
        {
            memory = _engine.Next(memory, Grade.Good, 0);
            _seconds += _request.Costs.Learning[Grade.Good];
        }

        _cards.Add(default);
        _reviews.Add(0);
        Schedule(card, memory, day);
    }

    private void Review(int card, int day)
    {
        double recall = Recall(card, day);
        double elapsed = day - _cards[card].LastReview;
        bool isRecalled = Draw(card, _reviews[card], "recall") < recall;
        Grade grade = isRecalled ? Pick(Draw(card, _reviews[card], "grade"), _request.Costs.RecallGrades, Grade.Hard) : Grade.Again;
        MemoryState memory = _engine.Next(_cards[card].Memory, grade, elapsed);
        _seconds += _request.Costs.Review[grade];
        if (!isRecalled)
        {
            memory = _engine.Next(memory, Grade.Good, 0);
            _seconds += _request.Costs.Relearning[Grade.Good];
        }

        Schedule(card, memory, day);
    }

    private void Schedule(int card, MemoryState memory, int day)
    {
        int maximum = _request.Settings.MaximumIntervalDays;
        double interval = Math.Clamp(_engine.Interval(memory, _request.Settings.DesiredRetention01), 1, maximum);
        int days = FuzzRange.Of(interval, 1, maximum).Pick(Draw(card, _reviews[card], "fuzz"));
        _cards[card] = new(memory, day, day + days);
        _reviews[card]++;
        Enqueue(card, day + days);
    }

    private void Enqueue(int card, int day)
    {
        if (day < _due.Length)
        {
            _due[day].Add(card);
        }
    }

    private double Recall(int card, int day) => _engine.Recall(_cards[card].Memory, day - _cards[card].LastReview);

    private double Known(int day) => Enumerable.Range(0, _cards.Count).Sum(card => Recall(card, day));

    private double Draw(int card, int review, string what) =>
        (_request.Seed.Derive(what).Derive(card).Derive(review).Value >> 11) * (1.0 / (1UL << 53));

    private static Grade Pick(double draw01, IReadOnlyList<double> shares, Grade first)
    {
        int i = 0;
        while (i < shares.Count - 1 && draw01 >= shares[i])
        {
            draw01 -= shares[i];
            i++;
        }

        return first + i;
    }
}
