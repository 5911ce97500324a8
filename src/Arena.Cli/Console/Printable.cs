namespace Arena.Cli.Console;

/// <summary>Text of a submission, made fit for a terminal.</summary>
internal static class Printable
{
    /// <summary>Shows control characters as signs, line feeds excepted: a message must not move the cursor or recolour the screen.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => c switch
    {
        '\n' => c,
        '\t' => ' ',
        // Unicode has a picture for each of the first 32, in order.
        < ' ' => (char)(0x2400 + c),
        _ => char.IsControl(c) ? '\ufffd' : c,
    }));
}
