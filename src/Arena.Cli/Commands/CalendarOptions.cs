using System.CommandLine;
using System.Globalization;
using Arena.Core;
using Arena.Core.Time;

namespace Arena.Cli.Commands;

/// <summary><c>--time-zone</c> and <c>--rollover</c>: how the instants of a file become study days.</summary>
internal sealed class CalendarOptions
{
    private const string Local = "local";

    private readonly Option<string> _zone = new("--time-zone")
    {
        Description = "Time zone of the study days, such as Europe/Berlin, or local",
        HelpName = "ZONE",
    };

    private readonly Option<int> _rollover = new("--rollover")
    {
        Description = "Hour at which a study day begins, 0 to 23",
        HelpName = "HOUR",
        DefaultValueFactory = _ => 4,
        CustomParser = result =>
        {
            string text = result.Tokens is [{ Value: var only }] ? only : "";
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour > 23)
            {
                result.AddError($"--rollover takes an hour from 0 to 23, not '{text}'.");
            }

            return hour;
        },
    };

    /// <summary>Options with UTC, so that a file gives the same on every machine, or with the user's own time zone where it is left out.</summary>
    public CalendarOptions(bool isLocal = false)
    {
        _zone.DefaultValueFactory = _ => isLocal ? Local : "UTC";
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_zone);
        command.Options.Add(_rollover);
    }

    /// <summary>The calendar that was asked for.</summary>
    /// <exception cref="ArenaException">There is no such time zone on this machine.</exception>
    public StudyCalendar Read(ParseResult parsed, TimeProvider time)
    {
        string name = parsed.GetValue(_zone) ?? "UTC";
        TimeZoneInfo? zone = name == Local ? time.LocalTimeZone : null;
        if (zone is null && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone))
        {
            throw new ArenaException(ErrorCode.Usage, $"There is no time zone '{name}' on this machine.", "Give a name such as Europe/Berlin, or UTC.");
        }

        return new StudyCalendar(zone, parsed.GetValue(_rollover));
    }
}
