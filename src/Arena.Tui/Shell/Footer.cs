using Arena.Core.Text;

namespace Arena.Tui.Shell;

/// <summary>Chooses what the last row offers.</summary>
internal static class Footer
{
    private const int Gap = 2;
    private const int FewKeys = 4;

    /// <summary>The first bindings that fit into <paramref name="width"/> columns, then the way out, then the help: these two always.</summary>
    /// <param name="bindings">The important ones first.</param>
    /// <param name="last">The way out and the help.</param>
    /// <param name="width">Columns.</param>
    /// <param name="isShort">Whether to keep to four keys beside the help.</param>
    public static IReadOnlyList<KeyBinding> Choose(
        IEnumerable<KeyBinding> bindings, IReadOnlyList<KeyBinding> last, int width, bool isShort)
    {
        int room = width - last.Sum(binding => Width(binding) + Gap) + Gap;
        List<KeyBinding> shown = [];
        foreach (KeyBinding binding in bindings.Where(binding => binding is { InFooter: true, WhyNot: null }))
        {
            int needed = Width(binding) + Gap;
            if (needed > room || (isShort && shown.Count + last.Count > FewKeys))
            {
                break;
            }

            shown.Add(binding);
            room -= needed;
        }

        return [.. shown, .. last];
    }

    public static int Width(KeyBinding binding) => ColumnWidth.Of(binding.FooterKeys) + 1 + ColumnWidth.Of(binding.Label);
}
