using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Board;

/// <summary>What happens on the boards. A closed set: match on it without a default.</summary>
internal abstract record BoardInput : ScreenInput
{
    private BoardInput()
    {
    }

    public sealed record Listed(IReadOnlyList<ChallengeSummary> Challenges) : BoardInput;

    public sealed record NotRead : BoardInput;

    public sealed record Read(BoardPage Page) : BoardInput;

    /// <summary>A step of timing the references, as a line to show.</summary>
    public sealed record Measured(string Line) : BoardInput;

    public sealed record MeasureEnded : BoardInput;

    public sealed record Move(int By) : BoardInput;

    /// <summary>To the board of another challenge.</summary>
    public sealed record Turn(int By) : BoardInput;

    /// <summary>To the board of a challenge, from 0.</summary>
    public sealed record Choose(int Challenge) : BoardInput;

    public sealed record OtherTrack : BoardInput;

    /// <summary>Shows the result behind the entry under the cursor.</summary>
    public sealed record Open : BoardInput;

    /// <summary>Times the references anew.</summary>
    public sealed record Measure : BoardInput;

    public sealed record Stop : BoardInput;
}
