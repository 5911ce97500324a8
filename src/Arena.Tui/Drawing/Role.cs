namespace Arena.Tui.Drawing;

/// <summary>What a piece of the screen means; the theme decides what that looks like. Never the only sign of the meaning.</summary>
internal enum Role
{
    Text,
    Dim,
    Title,
    Select,
    Good,
    Bad,
    Warn,
    Note,
    Accent,
    Heat0,
    Heat1,
    Heat2,
    Heat3,
    Heat4,
}
