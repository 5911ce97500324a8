using Arena.Core;
using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>Shows the program again and again, once for each time that it leaves the terminal to an editor.</summary>
/// <param name="world">Opens the editor.</param>
/// <param name="errands">Bring the next window what came of it.</param>
/// <param name="texts">The words of the interface.</param>
internal sealed class EditorLoop(World world, Errands errands, ITexts texts)
{
    /// <summary>Runs until the program is left for good.</summary>
    /// <param name="state">What to begin with.</param>
    /// <param name="show">Shows a state until it ends or a file is to be edited; the terminal is as it was when it returns.</param>
    /// <returns>The last state.</returns>
    public ShellState Run(ShellState state, Func<ShellState, (ShellState State, Effect.Edit? Edit)> show)
    {
        while (true)
        {
            (state, Effect.Edit? edit) = show(state);
            if (edit is null || state.ExitCode is not null)
            {
                return state;
            }

            errands.Tell(Edit(edit));
        }
    }

    private ShellInput Edit(Effect.Edit edit)
    {
        try
        {
            return new ShellInput.Answered(world.Edit(edit));
        }
        catch (ArenaException e)
        {
            return new ShellInput.Failed(edit, texts.Failed(e.Message, e.Hint));
        }
    }
}
