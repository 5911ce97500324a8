using Arena.Core.Text;

namespace Arena.Tui.Shell;

/// <summary>Chooses what the last row offers.</summary>
internal static class Footer
{
    private const int Gap = 2;
    private const int FewKeys = 4;

    /// <summary>The first bindings that fit into <paramref name="width"/> columns, and the help, always last.</summary>
    public static IReadOnlyList<KeyBinding> Choose(IReadOnlyList<KeyBinding> bindings, KeyBinding help, int width, bool isShort)
    {
        int room = width - Width(help);
        List<KeyBinding> shown = [];
        foreach (KeyBinding binding in bindings.Where(binding => binding is { InFooter: true, WhyNot: null } && binding.Action != help.Action))
        {
            int needed = Width(binding) + Gap;
            if (needed > room || (isShort && shown.Count >= FewKeys))
            {
                break;
            }

            shown.Add(binding);
            room -= needed;
        }

        return [.. shown, help];
    }

    public static int Width(KeyBinding binding) => ColumnWidth.Of(binding.FooterKeys) + 1 + ColumnWidth.Of(binding.Label);
}
