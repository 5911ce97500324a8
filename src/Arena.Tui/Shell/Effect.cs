using Arena.Core.Journal;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;

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
    public sealed record ReadChallenges : Effect;

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
}
