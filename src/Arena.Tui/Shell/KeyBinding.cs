namespace Arena.Tui.Shell;

/// <summary>One action of a screen: the keys that start it, what it is called, and why it is off when it is.</summary>
/// <param name="Action">Stable name for key maps, such as <c>quiz.hint</c>.</param>
/// <param name="Keys">Default keys; at least one of them is no letter, for people who type with an input method.</param>
/// <param name="Label">A word or two for the footer.</param>
/// <param name="Help">A line for the help.</param>
/// <param name="Input">What a key of the list means to the screen.</param>
internal sealed record KeyBinding(
    string Action, IReadOnlyList<KeyStroke> Keys, string Label, string Help, Func<KeyStroke, ScreenInput> Input)
{
    public KeyBinding(string action, string keys, string label, string help, ScreenInput input)
        : this(action, Parse(keys), label, help, _ => input)
    {
    }

    /// <summary>The keys as the footer writes them; the first one unless said otherwise.</summary>
    public string? Shown { get; init; }

    /// <summary>How the footer names the keys where the entry stands for its counterpart too, such as <c>Up/Down</c>.</summary>
    public string? Pair { get; init; }

    /// <summary>Why the action does nothing now; null while it works.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Whether the footer offers it. The help always does.</summary>
    public bool InFooter { get; init; } = true;

    public string FooterKeys => Pair ?? Shown ?? Keys[0].Name;

    public string HelpKeys => Shown is null ? string.Join(" ", Keys.Select(key => key.Name))
        : string.Join(" ", Keys.Where(key => key.Name.Length > 1 && Shown.IndexOf(key.Name, StringComparison.Ordinal) < 0)
            .Select(key => key.Name).Prepend(Shown));

    /// <summary>Reads keys written with spaces between them.</summary>
    public static IReadOnlyList<KeyStroke> Parse(string keys) =>
        [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new KeyStroke(name))];
}
