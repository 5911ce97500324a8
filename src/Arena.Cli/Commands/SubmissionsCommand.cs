using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Challenges;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Text;

namespace Arena.Cli.Commands;

/// <summary><c>arena submissions</c>: what was submitted, whole.</summary>
internal static class SubmissionsCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        Composition Open(ParseResult parsed) => new(console, options.Read(parsed, console));

        var of = new Argument<string?>("CHALLENGE") { Description = "Only those of one challenge", Arity = ArgumentArity.ZeroOrOne };
        var list = new Command("list", "List submissions, newest first") { of };
        list.SetAction((parsed, cancel) => ListAsync(Open(parsed), parsed.GetValue(of), cancel));

        var id = new Argument<string>("ID") { Description = "A submission, as submit printed it" };
        var show = new Command("show", "Show a submission with its source") { id };
        show.SetAction((parsed, cancel) => ShowAsync(Open(parsed), parsed.GetRequiredValue(id), cancel));

        return new("submissions", "Look at earlier submissions") { list, show };
    }

    private static async Task<int> ListAsync(Composition arena, string? challenge, CancellationToken cancel)
    {
        ChallengeId? only = challenge is null ? null : arena.Challenges.Require(challenge, ErrorCode.Usage).Id;
        IReadOnlyList<JournalEvent.Submitted> acts = await arena.Data.Store.ReadSubmissionsAsync(only, cancel).ConfigureAwait(false);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.submissions.list/1", new JsonObject { ["submissions"] = JsonOutput.Array(acts.Select(Json)) });
            return 0;
        }

        foreach (JournalEvent.Submitted act in acts)
        {
            Submission submission = act.Submission;
            string ratio = submission.Timing is { } timing ? Figures.Ratio(timing.Ratio) + (timing.IsConclusive ? "" : " inconclusive") : "";
            arena.Console.Out.WriteLine($"{submission.Id}  {When(arena, act)}  {Columns.PadRight(submission.Challenge.Value, 10)} {Columns.PadRight(submission.FileName, 20)} {Columns.PadRight(submission.Verdict.Code(), 3)} {Figures.Count(submission.Passed)} of {Figures.Count(submission.Of)}  {ratio}".TrimEnd());
        }

        if (acts.Count == 0)
        {
            arena.Console.Error.WriteLine("Nothing was submitted yet. Begin with: arena challenges list");
        }

        return 0;
    }

    private static async Task<int> ShowAsync(Composition arena, string id, CancellationToken cancel)
    {
        IReadOnlyList<JournalEvent.Submitted> acts = await arena.Data.Store.ReadSubmissionsAsync(null, cancel).ConfigureAwait(false);
        JournalEvent.Submitted act = acts.FirstOrDefault(act => act.Submission.Id.Value == id)
            ?? throw new ArenaException(ErrorCode.NotFound, $"There is no submission '{id}'.", "See: arena submissions list");
        if (arena.Settings.Json)
        {
            JsonObject document = Json(act);
            document["source"] = act.Submission.Source;
            JsonOutput.Write(arena.Console.Out, "arena.submissions.show/1", document);
            return 0;
        }

        arena.Console.Out.WriteLine($"{act.Submission.Id}  {When(arena, act)}  {act.Submission.Hardware.Class}, {act.Submission.Hardware.Runtime}, seed {act.Submission.Seed}");
        SubmissionText.Lines(act.Submission).ToList().ForEach(arena.Console.Out.WriteLine);
        arena.Console.Out.WriteLine();
        if (act.Submission.Profile is { Table.Length: > 0 } profile)
        {
            arena.Console.Out.WriteLine(Printable.Of(profile.Table));
            arena.Console.Out.WriteLine();
        }

        arena.Console.Out.WriteLine(act.Submission.Source.TrimEnd());
        return 0;
    }

    private static JsonObject Json(JournalEvent.Submitted act)
    {
        JsonObject document = SubmissionJson.Of(act.Submission);
        document["at"] = JsonOutput.Instant(act.At);
        return document;
    }

    private static string When(Composition arena, JournalEvent.Submitted act) =>
        TimeZoneInfo.ConvertTime(act.At, arena.Console.Time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
