using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Board;
using Arena.Tui.Screens.Challenges;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Screens.Solving;

namespace Arena.Tui.Shell;

/// <summary>Something a screen asks for: of the shell, or of the world. A closed set: match on it without a default.</summary>
internal abstract record Effect
{
    private protected Effect()
    {
    }

    /// <summary>What the screen is told when the world fails; null where it need not know.</summary>
    public virtual ScreenInput? IfItFails => null;

    /// <summary>Go to a place: back to it where it is open, else on top.</summary>
    public sealed record GoTo(ScreenId Screen) : Effect;

    /// <summary>Start a session, in the place of one that is open.</summary>
    public sealed record Study(QuizRequest Request) : Effect;

    /// <summary>A session on top of this screen; one that is open and not over goes on instead.</summary>
    public sealed record StudyTopic(QuizRequest Request) : Effect;

    /// <summary>One challenge on top of this screen, as it was left where it was open before.</summary>
    /// <param name="Challenge">Which one.</param>
    /// <param name="Track">On which track; null leaves that as it was.</param>
    /// <param name="Submission">An earlier submission whose result to show; null for none.</param>
    public sealed record OpenChallenge(ChallengeId Challenge, string? Track = null, SubmissionId? Submission = null) : Effect;

    /// <summary>The board of a challenge on top of this screen.</summary>
    public sealed record OpenBoard(ChallengeId Challenge) : Effect;

    /// <summary>Put a screen in the place of this one.</summary>
    public sealed record Become(ScreenState Screen) : Effect;

    /// <summary>One screen back.</summary>
    public sealed record Back : Effect;

    /// <summary>End the program.</summary>
    public sealed record Quit(int ExitCode) : Effect;

    /// <summary>Hand the terminal back to the command line until the program is continued.</summary>
    public sealed record Suspend : Effect;

    /// <summary>Draw every cell again, over whatever another program left on the screen.</summary>
    public sealed record Repaint : Effect;

    /// <summary>Show a message until the next key.</summary>
    public sealed record Say(string Text) : Effect;

    /// <summary>Show what went wrong until Esc.</summary>
    public sealed record Complain(string Text) : Effect;

    /// <summary>Give the screen an input after a while.</summary>
    public sealed record Wait(TimeSpan Delay, ScreenInput Input) : Effect;

    /// <summary>Read the figures of the first screen.</summary>
    public sealed record ReadHome : Effect
    {
        public override ScreenInput IfItFails => new HomeInput.NotRead();
    }

    /// <summary>Read the list of challenges.</summary>
    public sealed record ReadChallenges : Effect
    {
        public override ScreenInput IfItFails => new ChallengesInput.NotRead();
    }

    /// <summary>Plan a session.</summary>
    public sealed record StartSession(QuizRequest Request) : Effect
    {
        public override ScreenInput IfItFails => new QuizInput.NotBegun();
    }

    /// <summary>Write an act to the journal.</summary>
    public sealed record Save(JournalEvent Act) : Effect
    {
        public override ScreenInput IfItFails => new QuizInput.NotSaved();
    }

    /// <summary>Open an address in a browser where there is one.</summary>
    public sealed record OpenUrl(string Url) : Effect;

    /// <summary>Put a text on the clipboard of the terminal.</summary>
    public sealed record Copy(string Text) : Effect;

    /// <summary>Leave the terminal to the user's editor until it is closed.</summary>
    public sealed record Edit(ChallengeId Challenge, string Path) : Effect;

    /// <summary>End what takes long.</summary>
    public sealed record Stop : Effect;

    /// <summary>Read what the screen of one challenge shows.</summary>
    public sealed record ReadChallenge(ChallengeId Challenge) : Effect
    {
        public override ScreenInput IfItFails => new SolvingInput.NotRead(Challenge);
    }

    /// <summary>Read which decks teach which challenges.</summary>
    public sealed record ReadTopics : Effect;

    /// <summary>Read a board for the screen of its challenge.</summary>
    public sealed record ReadStanding(ChallengeId Challenge, string Track) : Effect;

    /// <summary>Read a board for the screen of boards.</summary>
    public sealed record ReadBoard(ChallengeId Challenge, string Track) : Effect
    {
        public override ScreenInput IfItFails => new BoardInput.NotRead();
    }

    /// <summary>Read the challenges for the screen of boards.</summary>
    public sealed record ReadBoards : Effect
    {
        public override ScreenInput IfItFails => new BoardInput.NotRead();
    }

    /// <summary>Read one submission for the screen of its challenge.</summary>
    public sealed record ReadSubmission(ChallengeId Challenge, SubmissionId Submission) : Effect;

    /// <summary>Write the starter where there is none, to edit it.</summary>
    public sealed record WriteStarter(ChallengeId Challenge, string Track) : Effect;

    /// <summary>Find what a path could become.</summary>
    public sealed record CompletePath(ChallengeId Challenge, string Typed) : Effect;

    /// <summary>Something that takes long and tells how it goes; one at a time, because it needs the machine for itself.</summary>
    public abstract record Long : Effect
    {
        private protected Long()
        {
        }

        /// <summary>What the screen is told when there is nothing more to come, whether it was finished or stopped.</summary>
        public abstract ScreenInput WhenOver { get; }
    }

    /// <summary>Judge a file.</summary>
    public sealed record Judge(JudgeRequest Request) : Long
    {
        public override ScreenInput WhenOver => new SolvingInput.RunEnded(Request.Challenge);

        public override ScreenInput IfItFails => new SolvingInput.RunFailed(Request.Challenge);
    }

    /// <summary>Time the references of a board.</summary>
    public sealed record Measure(ChallengeId Challenge, string Track) : Long
    {
        public override ScreenInput WhenOver => new BoardInput.MeasureEnded();

        public override ScreenInput IfItFails => new BoardInput.MeasureEnded();
    }
}
