using System.Globalization;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Arena.Tui.Shell;

/// <summary>Names the keys that the terminal library reports.</summary>
internal static class KeyStrokes
{
    private static readonly Dictionary<KeyCode, string> Special = new()
    {
        [KeyCode.Enter] = KeyStroke.Enter.Name,
        [KeyCode.Esc] = KeyStroke.Esc.Name,
        [KeyCode.Space] = KeyStroke.Space.Name,
        [KeyCode.Backspace] = KeyStroke.Backspace.Name,
        [KeyCode.Tab] = "Tab",
        [KeyCode.Delete] = "Del",
        [KeyCode.CursorUp] = "Up",
        [KeyCode.CursorDown] = "Down",
        [KeyCode.CursorLeft] = "Left",
        [KeyCode.CursorRight] = "Right",
        [KeyCode.PageUp] = "PgUp",
        [KeyCode.PageDown] = "PgDn",
        [KeyCode.Home] = "Home",
        [KeyCode.End] = "End",
    };

    public static KeyStroke Of(Key key)
    {
        KeyCode bare = key.KeyCode & ~(KeyCode.CtrlMask | KeyCode.AltMask | KeyCode.ShiftMask);
        string prefix = (key.IsCtrl ? "Ctrl+" : string.Empty) + (key.IsAlt ? "Alt+" : string.Empty);
        if (Special.TryGetValue(bare, out string? name))
        {
            return new KeyStroke(prefix + (key.IsShift ? "Shift+" : string.Empty) + name);
        }

        if (bare is >= KeyCode.F1 and <= KeyCode.F12)
        {
            int number = (int)(bare - KeyCode.F1) + 1;
            return new KeyStroke(prefix + string.Create(CultureInfo.InvariantCulture, $"F{number}"));
        }

        if (prefix.Length > 0)
        {
            return new KeyStroke(prefix + Key.ToRune(bare).ToString().ToUpperInvariant());
        }

        string text = key.GetPrintableText();
        return text.Length > 0 ? KeyStroke.Writing(text) : new KeyStroke(key.ToString());
    }
}
