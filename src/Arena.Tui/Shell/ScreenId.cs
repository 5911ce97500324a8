namespace Arena.Tui.Shell;

/// <summary>A place of the program that the user can go to.</summary>
internal enum ScreenId
{
    Home,
    Quiz,
    Challenges,
}
