using Arena.Tui.Drawing;

namespace Arena.Tui.Shell;

/// <summary>Everything a screen remembers. What it does with it stands beside it: reducer, keys and view of its folder.</summary>
internal abstract record ScreenState
{
    public abstract ScreenId Id { get; }

    /// <summary>The actions that are possible now, the important ones first.</summary>
    public abstract IReadOnlyList<KeyBinding> Keys(Scene scene);

    /// <summary>Whether the input belongs to this screen; answers from the world find their screen by it.</summary>
    public abstract bool Takes(ScreenInput input);

    public abstract Step On(ScreenInput input, Scene scene);

    public abstract void Draw(Pane pane, Scene scene);

    /// <summary>What stands at the right end of the top row.</summary>
    public virtual string Status(Scene scene) => string.Empty;

    /// <summary>What the screen becomes and asks for when it comes into view, for the first time or again.</summary>
    public virtual Step WhenShown(Scene scene) => new(this);

    /// <summary>What typed or pasted text means here; null where there is no field to write into.</summary>
    public virtual ScreenInput? Typed(string text) => null;

    /// <summary>What Esc and q do here; null leaves the screen.</summary>
    public virtual ScreenInput? Leaving(Scene scene) => null;

    /// <summary>What leaving is called here; null where it is the usual step back.</summary>
    public virtual string? LeaveLabel(Scene scene) => null;

    /// <summary>Whether the screen is remembered after it was left.</summary>
    public virtual bool IsKept => false;

    /// <summary>Whether something long goes on here that leaving the screen does not end.</summary>
    public virtual bool IsBusy => false;

    /// <summary>Lines for the help that no key explains.</summary>
    public virtual IReadOnlyList<string> HelpNotes(Scene scene) => [];
}
