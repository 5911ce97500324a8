using System.Drawing;
using Arena.Tui.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Arena.Tui.Shell;

/// <summary>The one window: turns keys into inputs and state into cells. Everything it knows is in <see cref="State"/>.</summary>
internal sealed class ShellWindow : Runnable
{
    private readonly ShellSetup _setup;
    private readonly IApplication _app;
    private readonly Errands _errands;
    private bool _isStarted;

    public ShellWindow(IApplication app, ShellState state, ShellSetup setup, Errands errands)
    {
        (_app, State, _setup, _errands) = (app, state, setup, errands);
        (Width, Height, CanFocus) = (Dim.Fill(), Dim.Fill(), true);
        app.Keyboard.KeyDown += OnKey;
        app.Paste += OnPasted;
        app.LayoutAndDrawComplete += OnDrawn;
    }

    public ShellState State { get; private set; }

    /// <summary>The file to be edited next, for which the window has left the terminal; null where the program ends.</summary>
    public Effect.Edit? Editing { get; private set; }

    /// <summary>Ends the program with an exit code; may be called from any thread.</summary>
    public void Quit(int exitCode) => _app.Invoke(() =>
    {
        State = State with { ExitCode = exitCode };
        _app.RequestStop(this);
    });

    protected override bool OnDrawingContent(DrawContext? context)
    {
        Canvas canvas = ShellView.Draw(State, NewScene());
        for (int row = 0; row < canvas.Height; row++)
        {
            DrawRow(canvas, row);
        }

        Cursor = canvas.Cursor is var (cursorRow, cursorColumn)
            ? new Cursor { Position = ViewportToScreen(new Point(cursorColumn, cursorRow)), Style = CursorStyle.SteadyBar }
            : new Cursor { Position = null };
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _app.Keyboard.KeyDown -= OnKey;
            _app.Paste -= OnPasted;
            _app.LayoutAndDrawComplete -= OnDrawn;
            _errands.Wake(null);
        }

        base.Dispose(disposing);
    }

    private Scene NewScene() => new(Viewport.Width, Viewport.Height, _setup.Texts, _setup.Glyphs, _setup.Content, _setup.Time.GetLocalNow());

    private void DrawRow(Canvas canvas, int row)
    {
        for (int column = 0; column < canvas.Width;)
        {
            int start = column;
            Style style = canvas[row, start].Style;
            System.Text.StringBuilder run = new();
            for (; column < canvas.Width && canvas[row, column].Style == style; column++)
            {
                run.Append(canvas[row, column].Text);
            }

            SetAttribute(Palette.Of(style, _setup.Theme));
            Move(start, row);
            AddStr(run.ToString());
        }
    }

    private void OnKey(object? sender, Key key)
    {
        // Every key is ours: the library's own bindings would quit on Esc and move a focus that does not exist.
        key.Handled = true;
        Dispatch(new ShellInput.Pressed(KeyStrokes.Of(key)));
    }

    private void OnPasted(object? sender, PasteEventArgs paste)
    {
        paste.Handled = true;
        Dispatch(new ShellInput.Pasted(paste.Text));
    }

    /// <summary>Everything slow begins after the first frame.</summary>
    private void OnDrawn(object? sender, EventArgs e)
    {
        if (!_isStarted)
        {
            _isStarted = true;
            ReleaseMouse();
            _setup.OnFirstFrame?.Invoke();
            _app.Invoke(Begin);
        }
    }

    private void Begin()
    {
        Dispatch(new ShellInput.Started());
        _errands.Wake(() => _app.Invoke(TakeAll));
        TakeAll();
    }

    /// <summary>What comes after the window has left the terminal waits for the next one.</summary>
    private void TakeAll()
    {
        while (Editing is null && State.ExitCode is null && _errands.TryTake(out ShellInput? input))
        {
            _errands.Acknowledge(input);
            Dispatch(input);
        }
    }

    /// <summary>Gives the mouse back to the terminal, so that text can be selected; nothing here needs it.</summary>
    private void ReleaseMouse() => _app.Driver?.WriteRaw("\u001b[?1003l\u001b[?1006l\u001b[?1015l");

    private void Dispatch(ShellInput input)
    {
        ShellState before = State;
        (State, IReadOnlyList<Effect> effects) = ShellReducer.Reduce(State, input, NewScene());
        if (State.ExitCode is not null)
        {
            _app.RequestStop(this);
            return;
        }

        if (!ReferenceEquals(before, State))
        {
            SetNeedsDraw();
        }

        foreach (Effect effect in effects)
        {
            Perform(effect);
        }
    }

    private void Perform(Effect effect)
    {
        switch (effect)
        {
            case Effect.Suspend:
                _app.Driver?.Suspend();
                ReleaseMouse();
                _app.LayoutAndDraw(true);
                break;
            case Effect.Repaint:
                _app.Driver?.ClearContents();
                SetNeedsDraw();
                break;
            case Effect.Copy copy:
                _app.Driver?.WriteRaw($"\u001b]52;c;{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(copy.Text))}\u0007");
                break;
            case Effect.Wait wait:
                _app.AddTimeout(wait.Delay, () =>
                {
                    Dispatch(new ShellInput.Answered(wait.Input));
                    return false;
                });
                break;
            case Effect.Edit edit:
                Editing = edit;
                _app.RequestStop(this);
                break;
            case Effect.Stop:
                _errands.Stop();
                break;
            default:
                _errands.Begin(effect);
                break;
        }
    }
}
