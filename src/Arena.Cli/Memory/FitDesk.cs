using System.Globalization;
using Arena.Core.Journal;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;

namespace Arena.Cli.Memory;

/// <summary>Fits the learner's own weights, keeps every fit, and lets the quiz schedule with those that pass the gate.</summary>
internal sealed class FitDesk(IJournal journal, IStore store, TimeProvider time)
{
    private readonly PlayerId _player = PlayerId.Me;

    /// <summary>Fits <paramref name="log"/>, which is the learner's, and writes the outcome down.</summary>
    /// <exception cref="Core.ArenaException">It could not be written; nothing changed.</exception>
    public async Task<ParameterFit> FitAsync(ReviewLog log, FitOptions options, CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.ParametersFitted> history = await store.ReadFitsAsync(_player, cancel).ConfigureAwait(false);
        ParameterFit? inForce = history.FirstOrDefault(act => act.Fit.IsAdopted)?.Fit;
        ParameterFit fit = AdoptionGate.Try(log, inForce, options);
        await journal.AppendAsync(new JournalEvent.ParametersFitted(_player, time.GetUtcNow(), fit), cancel).ConfigureAwait(false);
        return fit;
    }

    /// <summary>Fits where the log has grown enough since the last time.</summary>
    /// <returns>The fit, or null where it was not time for one.</returns>
    public async Task<ParameterFit?> FitIfDueAsync(CancellationToken cancel)
    {
        StudyRecord record = await store.ReadStudyAsync(_player, cancel).ConfigureAwait(false);
        IReadOnlyList<JournalEvent.ParametersFitted> history = await store.ReadFitsAsync(_player, cancel).ConfigureAwait(false);
        if (!AdoptionGate.IsDue(record.TotalReviews, history.Count > 0 ? history[0].Fit : null))
        {
            return null;
        }

        ReviewLog log = await OwnLog.ReadAsync(store, _player, cancel).ConfigureAwait(false);
        return log.LongTermItems < AdoptionGate.FewestItems
            ? null
            : await FitAsync(log, new FitOptions { Parallel = Threads.For, Stop = () => cancel.IsCancellationRequested }, cancel).ConfigureAwait(false);
    }

    /// <summary>The outcome as one line.</summary>
    public static string Describe(ParameterFit fit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(fit.IsAdopted ? "The memory model was fitted to your log and is in use" : "The memory model was fitted to your log but is not used")}: log loss on your newest reviews {fit.HeldOutLogLoss:0.000}, before {fit.HeldOutLogLossBefore:0.000}.");
}
