using Arena.Cli.Challenges;
using Arena.Cli.Console;
using Arena.Cli.Memory;
using Arena.Cli.Quiz;
using Arena.Content.Challenges;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Time;
using Arena.Judging;
using Arena.Storage;

namespace Arena.Cli;

/// <summary>Wires the program together; each part is made when it is first needed.</summary>
internal sealed class Composition
{
    private readonly Lazy<string> _contentRoot;
    private readonly Lazy<ArenaData> _data;
    private readonly Lazy<StudyDesk> _desk;
    private readonly Lazy<ChallengeDesk> _challenges;
    private readonly Lazy<FitDesk> _fits;

    public Composition(CliConsole console, GlobalSettings settings)
    {
        Console = console;
        Settings = settings;
        Calendar = new StudyCalendar(console.Time.LocalTimeZone);
        _contentRoot = new(() => Content.ContentRoot.Find(settings.Content, console.ProgramDirectory));
        _data = new(() => ArenaData.Open(settings.DataDirectory, Fold));
        var catalog = new Lazy<IChallengeCatalog>(() => new ChallengeFolders(Path.Combine(ContentRoot, "arena", "Challenges")));
        _challenges = new(() => new ChallengeDesk(
            catalog.Value, new Lazy<IJudge>(() => new Judge(catalog.Value)), Data.Journal, Data.Store, console.Time));
        _fits = new(() => new FitDesk(Data.Journal, Data.Store, console.Time));
        _desk = new(() => new StudyDesk(Library, Data.Journal, Data.Store, Fold, Calendar, console.Time));
    }

    public CliConsole Console { get; }

    public GlobalSettings Settings { get; }

    public StudyCalendar Calendar { get; }

    public StudyFold Fold { get; } = StudyFold.Everyday;

    public string ContentRoot => _contentRoot.Value;

    public ArenaData Data => _data.Value;

    public StudyDesk Desk => _desk.Value;

    public FitDesk Fits => _fits.Value;

    public ChallengeDesk Challenges => _challenges.Value;

    public SubmissionRun Submissions => new(() => Challenges.Judge, Data.Journal, Console.Time);

    private Library Library => new(ContentRoot, Settings.UserDecks, Data.Decks);
}
