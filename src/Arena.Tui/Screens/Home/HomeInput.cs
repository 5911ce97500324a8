using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>What happens at Home. A closed set: match on it without a default.</summary>
internal abstract record HomeInput : ScreenInput
{
    private HomeInput()
    {
    }

    public sealed record Read(HomeFigures Figures) : HomeInput;

    /// <summary>The figures could not be read.</summary>
    public sealed record NotRead : HomeInput;

    public sealed record Refresh : HomeInput;

    public sealed record Move(int By) : HomeInput;

    public sealed record OtherPane : HomeInput;

    /// <summary>The main action: what the cursor is on.</summary>
    public sealed record Act : HomeInput;

    /// <summary>An entry of the menu, from 0.</summary>
    public sealed record Choose(int Entry) : HomeInput;
}
