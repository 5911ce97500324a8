using System.Runtime.CompilerServices;
using Arena.Core.Text;
using Arena.Tui;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;
using Microsoft.Extensions.Time.Testing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;
using Xunit;

namespace Arena.TestKit;

/// <summary>The program on a terminal that exists only in memory: press keys, let time pass, look at the rows.</summary>
public sealed class Screen : IDisposable
{
    private readonly VirtualTimeProvider _timers = new();
    private readonly IApplication _app;
    private readonly ShellWindow _window;
    private readonly SessionToken _token;
    private readonly FakeTimeProvider _clock;
    private readonly SynchronizationContext? _before = SynchronizationContext.Current;

    private Screen(ShellState state, ShellSetup setup, Errands errands, FakeTimeProvider clock, int columns, int rows)
    {
        _clock = clock;
        _app = Application.Create(_timers);
        _app.Init(DriverRegistry.Names.ANSI);
        Driver().SetScreenSize(columns, rows);
        _window = new ShellWindow(_app, state, setup, errands);
        _token = _app.Begin(_window) ?? throw new InvalidOperationException("The window did not begin.");
        // Without a context answers of the fake host continue on this thread, so that nothing in a test depends on the thread pool.
        SynchronizationContext.SetSynchronizationContext(null);
        Draw();
    }

    /// <summary>The exit code, once the program has asked to end.</summary>
    public int? ExitCode => _window.State.ExitCode;

    /// <summary>The file that the program has left the terminal for, or null.</summary>
    internal Effect.Edit? Editing => _window.Editing;

    /// <summary>Everything the program remembers now.</summary>
    internal ShellState State => _window.State;

    /// <summary>The rows as they are on the terminal, without the spaces at their ends.</summary>
    public IReadOnlyList<string> Rows =>
        [.. (Driver().ToString() ?? string.Empty).ReplaceLineEndings("\n").Split('\n').Take(Driver().Rows).Select(row => row.TrimEnd())];

    /// <summary>All rows as one text.</summary>
    public string Text => string.Join('\n', Rows);

    /// <summary>The rows with the sequences that give them their colours.</summary>
    public string Ansi => Driver().ToAnsi();

    /// <summary>Opens the program.</summary>
    public static Screen Open(IArenaHost host, int columns = 100, int rows = 30, ArenaOptions? options = null, FakeTimeProvider? clock = null)
    {
        FakeTimeProvider time = clock ?? Clock.AtMorning();
        ShellSetup setup = SetupOf(host, options, time);
        return new(ArenaApp.Begin(options ?? new ArenaOptions()), setup, new Errands(setup), time, columns, rows);
    }

    /// <summary>Opens the program on a state, as it comes back from an editor.</summary>
    internal static Screen Resume(ShellState state, ShellSetup setup, Errands errands, int columns = 100, int rows = 30) =>
        new(state, setup, errands, Clock.AtMorning(), columns, rows);

    /// <summary>What the window is made with in a test.</summary>
    internal static ShellSetup SetupOf(IArenaHost host, ArenaOptions? options = null, TimeProvider? time = null) =>
        ShellSetup.Of(options ?? new ArenaOptions(), host, time ?? Clock.AtMorning()) with { Background = work => work() };

    /// <summary>Presses keys, one after the other.</summary>
    public Screen Press(params Key[] keys)
    {
        foreach (Key key in keys)
        {
            _app.InjectKey(key);
            Draw();
        }

        return this;
    }

    /// <summary>Types a text as keys.</summary>
    public Screen Type(string text) => Press([.. text.EnumerateRunes().Select(rune => rune.IsBmp ? new Key((char)rune.Value) : new Key((KeyCode)rune.Value))]);

    /// <summary>Pastes a text.</summary>
    public Screen Paste(string text)
    {
        _app.RaisePasteEvent(text);
        Draw();
        return this;
    }

    /// <summary>Lets time pass.</summary>
    public Screen After(TimeSpan time)
    {
        _clock.Advance(time);
        _timers.Advance(time);
        Draw();
        return this;
    }

    /// <summary>Lets something happen in the world, and shows what came of it.</summary>
    public Screen When(Action happening)
    {
        happening();
        Draw();
        return this;
    }

    /// <summary>Changes the size of the terminal.</summary>
    public Screen Resize(int columns, int rows)
    {
        Driver().SetScreenSize(columns, rows);
        Draw();
        return this;
    }

    /// <summary>Compares with <c>screens/<paramref name="name"/>-COLUMNSxROWS.txt</c> beside the test's project file.</summary>
    public Screen Matches(string name, [CallerFilePath] string caller = "")
    {
        Assert.All(Rows, row => Assert.InRange(ColumnWidth.Of(row), 0, Driver().Cols));
        Golden.Matches(FormattableString.Invariant($"{name}-{Driver().Cols}x{Driver().Rows}"), Text, "screens", caller);
        return this;
    }

    /// <summary>Fails, showing the screen, unless <paramref name="text"/> stands on it.</summary>
    public Screen Shows(string text)
    {
        Assert.True(Text.Contains(text, StringComparison.Ordinal), $"'{text}' is not on the screen:\n{Text}");
        return this;
    }

    /// <summary>Fails, showing the screen, if <paramref name="text"/> stands on it.</summary>
    public Screen ShowsNo(string text)
    {
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"'{text}' is on the screen:\n{Text}");
        return this;
    }

    public void Dispose()
    {
        SynchronizationContext.SetSynchronizationContext(_before);
        _app.End(_token);
        _window.Dispose();
        _app.Dispose();
    }

    private void Draw()
    {
        // What a drawing has asked for comes back over the queue of the UI thread, in a few hops: some rounds settle it.
        for (int round = 0; round < 4; round++)
        {
            _app.TimedEvents?.RunTimers();
            _app.LayoutAndDraw(round == 0 && !_window.IsInitialized);
        }
    }

    private IDriver Driver() => _app.Driver ?? throw new InvalidOperationException("The application has no driver.");
}
