using Arena.Core;
using Arena.Core.Judging;
using Arena.TestKit;
using Arena.Tui.Shell;
using Arena.Tui.Tests.ScreenTests;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.Shell;

/// <summary>The way out to an editor and back, on terminals that exist only in memory.</summary>
public sealed class EditorLoopTests
{
    [Fact]
    public void The_program_comes_back_from_the_editor_as_it_was()
    {
        FakeHost host = Judgements.Host(hasFile: false);
        List<string> shown = [];

        ShellState end = Run(
            host,
            screen => screen.Press(Key.F4, Key.Enter, Key.PageDown, Key.E),
            screen => shown.Add(screen.Shows("Back from the editor. r judges heap/Heap.cs.").Press(Key.R).Text),
            screen => Assert.Fail("The program was not left for a second editor."));

        Assert.Equal(["heap/Heap.cs"], host.EditedFiles);
        Assert.Contains("[2 Judge]", Assert.Single(shown), StringComparison.Ordinal);
        Assert.Null(end.ExitCode);
    }

    [Fact]
    public void A_judgement_goes_on_behind_the_editor()
    {
        FakeHost host = Judgements.Host();

        Run(
            host,
            screen => screen.Press(Key.F4, Key.Enter, Key.R).When(() => host.Judge(Judgements.Tests(Judgements.Wrong, 9))).Press(Key.E),
            screen =>
            {
                host.Judge([.. Judgements.Tests(Judgements.Wrong).Skip(19), new JudgeEvent.Decided(Judgements.Wrong, TimeSpan.Zero), new JudgeEvent.Finished(Judgements.Wrong)]);
                screen.When(() => { }).Shows("Case 6 equal keys  WA").Shows("7 of 40");
            });
    }

    [Fact]
    public void An_editor_that_fails_is_told_and_nothing_is_lost()
    {
        FakeHost host = Judgements.Host();
        host.EditorExitCode = 3;
        Run(host, screen => screen.Press(Key.F4, Key.Enter, Key.E), screen => screen.Shows("The editor ended with exit code 3.").Shows("[1 Task]"));

        host.Failure = null;
        Run(
            host,
            screen => screen.Press(Key.F4, Key.Enter, Key.E).When(() => host.Failure = new ArenaException(ErrorCode.NotFound, "No such editor.")),
            screen => screen.Shows("! No such editor."));
    }

    private static ShellState Run(FakeHost host, params Action<Screen>[] rounds)
    {
        ShellSetup setup = Screen.SetupOf(host);
        using Errands errands = new(setup);
        int round = 0;
        return new EditorLoop(setup.World, errands, setup.Texts).Run(ArenaApp.Begin(new ArenaOptions()), state =>
        {
            using Screen screen = Screen.Resume(state, setup, errands, 80, 24);
            rounds[round++](screen);
            return (screen.State, screen.Editing);
        });
    }
}
