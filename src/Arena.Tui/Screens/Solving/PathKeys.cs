using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Solving;

/// <summary>The keys while the path of a file is being typed.</summary>
internal static class PathKeys
{
    public static IReadOnlyList<KeyBinding> Of(ITexts texts) =>
    [
        new("path.take", "Enter", texts.JudgeLabel, texts.TakePathHelp, new SolvingInput.TakePath()),
        new("path.complete", "Tab", texts.CompleteLabel, texts.CompleteHelp, new SolvingInput.CompletePath()),
        .. Field.Keys(texts, edit => new SolvingInput.EditPath(edit)),
    ];
}
