namespace Arena.Tui.Shell;

/// <summary>The message above the footer.</summary>
/// <param name="Text">One line; an error may take more rows.</param>
/// <param name="IsError">Whether it stays until Esc.</param>
internal sealed record Toast(string Text, bool IsError);
