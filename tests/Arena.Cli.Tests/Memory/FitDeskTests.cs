using Arena.Cli.Memory;
using Arena.Cli.Tests.Support;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Arena.Storage;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Memory;

public sealed class FitDeskTests
{
    private readonly MemoryStore _memory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FitDesk Desk => new(_memory, _memory, Clock.AtMorning());

    [Fact]
    public async Task A_log_that_has_grown_enough_is_fitted_once_and_schedules_from_then_on()
    {
        await AppendAsync(SomeReviews.OfForgetful(1, cards: 150));

        ParameterFit? first = await Desk.FitIfDueAsync(Cancel);

        Assert.NotNull(first);
        Assert.True(first.IsAdopted);
        Assert.Contains("is in use", FitDesk.Describe(first), StringComparison.Ordinal);
        Assert.Equal(first.Parameters, (await _memory.ReadStudyAsync(PlayerId.Me, Cancel)).Adopted);
        Assert.Null(await Desk.FitIfDueAsync(Cancel));

        await AppendAsync(SomeReviews.OfForgetful(2, cards: 8));
        Assert.NotNull(await Desk.FitIfDueAsync(Cancel));
        Assert.Equal(2, (await _memory.ReadFitsAsync(PlayerId.Me, Cancel)).Count);
    }

    [Fact]
    public async Task A_short_log_is_left_alone()
    {
        await AppendAsync(SomeReviews.OfForgetful(1, cards: 20));

        Assert.Null(await Desk.FitIfDueAsync(Cancel));
        Assert.Empty(await _memory.ReadFitsAsync(PlayerId.Me, Cancel));
    }

    [Fact]
    public async Task A_fit_that_fails_the_gate_is_kept_and_not_used()
    {
        await AppendAsync(SomeReviews.OfForgetful(1, cards: 30));
        ReviewLog log = await OwnLog.ReadAsync(_memory, PlayerId.Me, Cancel);

        ParameterFit fit = await Desk.FitAsync(log, new FitOptions(), Cancel);

        Assert.False(fit.IsAdopted);
        Assert.Contains("is not used", FitDesk.Describe(fit), StringComparison.Ordinal);
        StudyRecord study = await _memory.ReadStudyAsync(PlayerId.Me, Cancel);
        Assert.Null(study.Adopted);
        Assert.Equal(fit, Assert.Single(await _memory.ReadFitsAsync(PlayerId.Me, Cancel)).Fit);
    }

    private async Task AppendAsync(IEnumerable<JournalEvent.Reviewed> reviews)
    {
        foreach (JournalEvent.Reviewed act in reviews)
        {
            await _memory.AppendAsync(act, Cancel);
        }
    }
}
