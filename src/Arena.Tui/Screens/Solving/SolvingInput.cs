using Arena.Core.Judging;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>What happens on the screen of one challenge. A closed set: match on it without a default.</summary>
internal abstract record SolvingInput : ScreenInput
{
    private SolvingInput()
    {
    }

    /// <summary>What the world says to the screen of one challenge, which may have been left meanwhile.</summary>
    public abstract record Told(ChallengeId Challenge) : SolvingInput;

    public sealed record Read(ChallengePage Page) : Told(Page.Summary.Id);

    public sealed record NotRead(ChallengeId Challenge) : Told(Challenge);

    public sealed record Standing(BoardPage Page) : Told(Page.Challenge);

    /// <summary>An earlier submission was found.</summary>
    public sealed record Found(ChallengeId Challenge, Submission Submission) : Told(Challenge);

    public sealed record Written(ChallengeId Challenge, StarterFile File, bool HasEditor) : Told(Challenge);

    public sealed record Edited(ChallengeId Challenge, string Path, int ExitCode) : Told(Challenge);

    public sealed record Completed(ChallengeId Challenge, string Typed, IReadOnlyList<string> Candidates) : Told(Challenge);

    public sealed record Judged(ChallengeId Challenge, JudgeEvent Step) : Told(Challenge);

    /// <summary>The judgement has no more to say: it was finished or stopped.</summary>
    public sealed record RunEnded(ChallengeId Challenge) : Told(Challenge);

    public sealed record RunFailed(ChallengeId Challenge) : Told(Challenge);

    /// <summary>What Enter does on the view that is shown.</summary>
    public sealed record Act : SolvingInput;

    public sealed record Show(SolvingTab Tab) : SolvingInput;

    public sealed record Turn(int By) : SolvingInput;

    public sealed record Move(int By) : SolvingInput;

    public sealed record Scroll(int Pages) : SolvingInput;

    public sealed record EditFile : SolvingInput;

    public sealed record JudgeFile : SolvingInput;

    public sealed record StopRun : SolvingInput;

    public sealed record OtherTrack : SolvingInput;

    public sealed record StudyTopic : SolvingInput;

    /// <summary>Opens the field for the path of another file.</summary>
    public sealed record AskPath : SolvingInput;

    public sealed record WritePath(string Text) : SolvingInput;

    public sealed record EditPath(FieldEdit Edit) : SolvingInput;

    public sealed record CompletePath : SolvingInput;

    public sealed record TakePath : SolvingInput;

    public sealed record ClosePath : SolvingInput;
}
