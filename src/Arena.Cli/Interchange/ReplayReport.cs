using System.Text.Json.Nodes;
using Arena.Core.Interchange;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Time;

namespace Arena.Cli.Interchange;

/// <summary>Adds to each review what it did to its card, and to each card the defaults that were taken.</summary>
internal sealed class ReplayReport(SchedulingProfile profile, StudyCalendar calendar)
{
    private const int SecondsPerDay = 86_400;

    /// <summary>The document with everything that was computed.</summary>
    public static JsonObject Of(ReplayRequest request, StudyCalendar calendar)
    {
        var report = new ReplayReport(request.Profile, calendar);
        foreach (ReplayRequest.Card card in request.Cards)
        {
            report.Add(card);
        }

        request.Source["profile"] = request.Profile.Name;
        return request.Source;
    }

    private void Add(ReplayRequest.Card card)
    {
        AddDefaults(card);
        var rules = new ReviewRules(profile, card.Settings, card.Engine);
        (CardPhase Phase, int Step, MemoryState? Memory, DateTimeOffset? At) state = (CardPhase.Learning, 0, null, null);
        for (int i = 0; i < card.Reviews.Count; i++)
        {
            ReplayRequest.Review review = card.Reviews[i];
            double elapsed = state.At is { } last && review.At is { } now ? profile.ElapsedDays(last, now, calendar) : review.DeltaDays;
            double? fuzz = card.IsFuzzed ? FuzzRange.Draw01(card.Id, i) : null;
            double recall01 = state.Memory is { } memory ? card.Engine.Recall(memory, elapsed) : 0;
            ReviewOutcome outcome = rules.Apply(state.Phase, state.Step, state.Memory, review.Grade, elapsed, fuzz);
            bool wasInReview = state.Memory is not null && state.Phase == CardPhase.Review;
            Write(review, outcome, recall01);
            review.Source["next_states"] = Next(card, rules, outcome.Next, wasInReview);
            state = (outcome.Phase, outcome.Step, outcome.Memory, review.At);
        }
    }

    private void AddDefaults(ReplayRequest.Card card)
    {
        JsonObject source = card.Source;
        source.TryAdd("parameters", List(profile.IsFsrs7 ? Fsrs7Parameters.Default.Weights : FsrsParameters.Default.Weights));
        source.TryAdd("desired_retention", card.Settings.DesiredRetention01);
        source.TryAdd("learning_steps_seconds", List(card.Settings.LearningSteps.Select(step => step.TotalSeconds)));
        source.TryAdd("relearning_steps_seconds", List(card.Settings.RelearningSteps.Select(step => step.TotalSeconds)));
        source.TryAdd("maximum_interval", card.Settings.MaximumIntervalDays);
        source.TryAdd("enable_fuzzing", card.IsFuzzed);
    }

    private static void Write(ReplayRequest.Review review, ReviewOutcome outcome, double recall01)
    {
        TimeSpan interval = outcome.Wait ?? TimeSpan.FromDays(outcome.Days);
        JsonObject source = review.Source;
        source["state"] = outcome.Phase switch
        {
            CardPhase.Learning => 1,
            CardPhase.Review => 2,
            CardPhase.Relearning => 3,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        source["step"] = outcome.Phase == CardPhase.Review ? null : outcome.Step;
        WriteMemory(source, outcome.Memory);
        source["due"] = review.At is { } at ? IsoInstant.Write(at + interval) : null;
        source["interval_seconds"] = outcome.Wait is null ? (long)outcome.Days * SecondsPerDay : interval.TotalSeconds;
        source["retrievability_before"] = recall01;
    }

    private JsonObject Next(ReplayRequest.Card card, ReviewRules rules, NextStates next, bool wasInReview)
    {
        DayIntervals days = rules.Days(next, wasInReview);
        double Interval(Grade grade) => profile.ShowsWholeDays
            ? days[grade]
            : Math.Min(card.Engine.Interval(next[grade], card.Settings.DesiredRetention01), card.Settings.MaximumIntervalDays);
        JsonObject Of(Grade grade)
        {
            var state = new JsonObject();
            WriteMemory(state, next[grade]);
            state["interval"] = Interval(grade);
            return state;
        }

        return new()
        {
            ["again"] = Of(Grade.Again),
            ["hard"] = Of(Grade.Hard),
            ["good"] = Of(Grade.Good),
            ["easy"] = Of(Grade.Easy),
        };
    }

    private static void WriteMemory(JsonObject target, MemoryState memory)
    {
        if (memory.FastStabilityDays is { } fast)
        {
            target["stability_slow"] = memory.StabilityDays;
            target["stability_fast"] = fast;
        }
        else
        {
            target["stability"] = memory.StabilityDays;
        }

        target["difficulty"] = memory.Difficulty;
    }

    private static JsonArray List(IEnumerable<double> values) => [.. values.Select(value => (JsonNode?)value)];
}
