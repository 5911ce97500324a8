namespace Arena.Tui.Drawing;

/// <summary>Text that is not ours, made fit for a screen.</summary>
internal static class Printable
{
    private const char FirstControlPicture = '\u2400';
    private const char Unknown = '\ufffd';

    /// <summary>The text with each control character as a sign that takes a column; line feeds stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAscii">Whether nothing but ASCII may be drawn.</param>
    public static string Of(string text, bool isAscii) => string.Concat(text.ReplaceLineEndings("\n").Select(c => c switch
    {
        '\n' => c,
        '\t' => ' ',
        _ when isAscii && !char.IsBetween(c, ' ', '~') => '?',
        // There is a picture for each of the first 32, in order.
        < ' ' => (char)(FirstControlPicture + c),
        _ when char.IsControl(c) => Unknown,
        _ => c,
    }));
}
