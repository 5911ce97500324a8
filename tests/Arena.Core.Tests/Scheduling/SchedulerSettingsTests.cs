using Arena.Core.Scheduling;
using Xunit;

namespace Arena.Core.Tests.Scheduling;

public sealed class SchedulerSettingsTests
{
    [Fact]
    public void The_settings_that_come_with_the_program_are_good()
    {
        Assert.Empty(SchedulerSettings.Default.FindMistakes());
        Assert.Empty(SchedulerSettings.Everyday.FindMistakes());
    }

    [Theory]
    [InlineData(0.70, true)]
    [InlineData(0.97, true)]
    [InlineData(0.699, false)]
    [InlineData(0.971, false)]
    [InlineData(double.NaN, false)]
    public void The_desired_retention_has_a_range(double retention01, bool isGood) =>
        Assert.Equal(isGood, SchedulerSettings.Default with { DesiredRetention01 = retention01 } is var settings && settings.FindMistakes().Count == 0);

    [Fact]
    public void Every_bad_setting_is_named_with_its_value_and_its_range()
    {
        SchedulerSettings bad = SchedulerSettings.Default with
        {
            DesiredRetention01 = 0.5,
            MaximumIntervalDays = 0,
            LearningSteps = [TimeSpan.FromMinutes(1), TimeSpan.Zero],
            RelearningSteps = [TimeSpan.FromDays(8)],
        };

        Assert.Equal(
            [
                "The desired retention is 0.5; it must be 0.70 to 0.97.",
                "The maximum interval is 0 days; it must be 1 to 36500.",
                "Step 2 of learning is 0 seconds; it must be 1 to 604800.",
                "Step 1 of relearning is 691200 seconds; it must be 1 to 604800.",
            ],
            bad.FindMistakes());
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new Scheduler(bad));
        Assert.All(bad.FindMistakes(), mistake => Assert.Contains(mistake, refusal.Message, StringComparison.Ordinal));
    }
}
