using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>What happens in a session on screen. A closed set: match on it without a default.</summary>
internal abstract record QuizInput : ScreenInput
{
    private QuizInput()
    {
    }

    public sealed record Begun(SessionState Session) : QuizInput;

    /// <summary>Which decks teach which challenges.</summary>
    public sealed record Linked(IReadOnlyList<TopicLink> Topics) : QuizInput;

    public sealed record NotBegun : QuizInput;

    /// <summary>An option was pointed at, from 0.</summary>
    public sealed record Point(int Option) : QuizInput;

    public sealed record Move(int By) : QuizInput;

    public sealed record Write(string Text) : QuizInput;

    public sealed record Edit(FieldEdit What) : QuizInput;

    public sealed record Commit(Confidence Confidence) : QuizInput;

    public sealed record GiveUp : QuizInput;

    public sealed record Hint : QuizInput;

    public sealed record PutOff : QuizInput;

    public sealed record GradeIt(Grade Grade) : QuizInput;

    public sealed record TakeSuggestion : QuizInput;

    public sealed record Undo : QuizInput;

    public sealed record OpenSource : QuizInput;

    /// <summary>Moves the text by so many pages.</summary>
    public sealed record Scroll(int Pages) : QuizInput;

    public sealed record End : QuizInput;

    /// <summary>The act is on disk.</summary>
    public sealed record Saved(long Sequence) : QuizInput;

    public sealed record NotSaved : QuizInput;

    /// <summary>The grade keys open again, unless another answer was revealed meanwhile.</summary>
    public sealed record Unlock(int Reveal) : QuizInput;

    /// <summary>Show a missed question of the summary again.</summary>
    public sealed record Read : QuizInput;

    /// <summary>Back from it to the summary.</summary>
    public sealed record StopReading : QuizInput;

    /// <summary>To Home from the summary.</summary>
    public sealed record Close : QuizInput;

    /// <summary>Opens the challenge that the question teaches.</summary>
    public sealed record OpenChallenge : QuizInput;
}
