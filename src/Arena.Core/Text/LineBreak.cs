namespace Arena.Core.Text;

/// <summary>Where a line may end: at spaces and between Chinese or Japanese characters, but not before closing marks.</summary>
/// <remarks>The marks are the common part of the Chinese and Japanese rules (kinsoku): GB/T 15834 and JIS X 4051.</remarks>
internal static class LineBreak
{
    private const string NeverFirst = "，。、；：？！）］｝〕〉》」』】〗’”…‥·～％‰℃ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!)]}%";
    private const string NeverLast = "（［｛〔〈《「『【〖‘“￥＄([{";

    /// <summary>Whether a line may end after <paramref name="left"/> and the next one begin with <paramref name="right"/>, neither of them a space.</summary>
    public static bool IsAllowedBetween(Grapheme left, Grapheme right) =>
        (IsIdeographic(left) || IsIdeographic(right)) &&
        !NeverFirst.Contains(right.Text, StringComparison.Ordinal) &&
        !NeverLast.Contains(left.Text, StringComparison.Ordinal);

    // Hangul is wide as well, but its words are kept whole at spaces.
    private static bool IsIdeographic(Grapheme grapheme) =>
        grapheme.Width == 2 && grapheme.Text[0] is not (>= '\uAC00' and <= '\uD7A3');
}
