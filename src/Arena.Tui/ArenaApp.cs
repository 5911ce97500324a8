using System.Diagnostics;
using System.Runtime.InteropServices;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Shell;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Arena.Tui;

/// <summary>The interface on a terminal.</summary>
public static class ArenaApp
{
    /// <summary>Exit code after Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>Exit code after SIGTERM.</summary>
    public const int Terminated = 143;

    private static readonly TimeSpan EndAllowance = TimeSpan.FromSeconds(5);

    /// <summary>Shows the interface until the user leaves it, and leaves the terminal as it was.</summary>
    /// <param name="options">How it starts and looks.</param>
    /// <param name="host">The world; called away from the UI thread.</param>
    /// <param name="time">The clock; its time zone is the user's.</param>
    /// <returns>The exit code: 0, <see cref="Interrupted"/> or <see cref="Terminated"/>.</returns>
    /// <remarks>The caller has made sure that stdin and stdout are a terminal. An exception leaves only after the terminal was restored.</remarks>
    public static int Run(ArenaOptions options, IArenaHost host, TimeProvider time)
    {
        // Named colours go out as RGB otherwise, and would not follow the user's palette.
        Driver.Force16Colors = true;
        Driver.SizeDetection = SizeDetectionMode.Polling;
        ShellSetup setup = ShellSetup.Of(options, host, time);
        using Errands errands = new(setup);
        ShellState end;
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, KeepForEditor))
        {
            end = new EditorLoop(setup.World, errands, setup.Texts).Run(Begin(options), state =>
            {
                (ShellState, Effect.Edit?) result = Show(state, setup, errands);
                setup = setup with { OnFirstFrame = null };
                return result;
            });
        }

        errands.Close();
        Task.WaitAll([Ended(errands.PendingSave), Ended(errands.PendingLong)], EndAllowance);
        if (errands.PendingSave.IsFaulted)
        {
            // Nobody was told yet: the caller says it, once the terminal is restored.
            errands.PendingSave.GetAwaiter().GetResult();
        }

        return end.ExitCode ?? 0;
    }

    /// <summary>The state to begin with: Home, and on top of it what was asked for.</summary>
    internal static ShellState Begin(ArenaOptions options) => options.Start switch
    {
        StartScreen.Home => new ShellState([HomeState.Initial]),
        StartScreen.Quiz => new ShellState([HomeState.Initial, QuizState.Starting(options.Quiz)]),
        StartScreen.Challenges => new ShellState([HomeState.Initial, Navigation.Open(ScreenId.Challenges)]),
        _ => throw new UnreachableException(),
    };

    private static (ShellState State, Effect.Edit? Edit) Show(ShellState state, ShellSetup setup, Errands errands)
    {
        using IApplication app = Application.Create();
        app.Init(DriverRegistry.Names.ANSI);
        using ShellWindow window = new(app, state, setup, errands);
        using PosixSignalRegistration term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, window, Terminated));
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, window, Interrupted));
        app.Run(window);
        return (window.State, window.Editing);
    }

    /// <summary>Ctrl+C in an editor is the editor's.</summary>
    private static void KeepForEditor(PosixSignalContext context) => context.Cancel = true;

    /// <summary>A task that completes when <paramref name="work"/> has ended, well or not.</summary>
    private static Task Ended(Task work) => work.ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Ends the window from a signal; a watchdog makes sure of it where the terminal is gone and nothing moves any more.</summary>
    private static void Stop(PosixSignalContext context, ShellWindow window, int exitCode)
    {
        context.Cancel = true;
        Thread watchdog = new(() =>
        {
            Thread.Sleep(500);
            Environment.Exit(exitCode);
        })
        { IsBackground = true };
        watchdog.Start();
        window.Quit(exitCode);
    }
}
