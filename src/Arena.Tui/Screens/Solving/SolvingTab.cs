namespace Arena.Tui.Screens.Solving;

/// <summary>The views of one challenge, in the order of their digits.</summary>
internal enum SolvingTab
{
    Task,
    Judge,
    Result,
    Board,
}
