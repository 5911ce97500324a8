using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Arena.Core;

namespace Arena.Tui.Shell;

/// <summary>Runs effects away from the UI thread and brings back what the world says. Outlives a window: while the terminal is
/// left to an editor, work goes on, and what it says waits for the next window.</summary>
internal sealed class Errands(ShellSetup setup) : IDisposable
{
    private readonly ConcurrentQueue<ShellInput> _inbox = [];
    private readonly CancellationTokenSource _closing = new();
    private volatile Action? _wake;
    private CancellationTokenSource? _long;

    /// <summary>The last save that was begun; completed while nothing is being written.</summary>
    public Task PendingSave { get; private set; } = Task.CompletedTask;

    /// <summary>The long work that was begun last; completed when every process it started is gone.</summary>
    public Task PendingLong { get; private set; } = Task.CompletedTask;

    /// <summary>Calls <paramref name="wake"/>, from any thread, whenever there is something to take; null lets everything wait.</summary>
    public void Wake(Action? wake) => _wake = wake;

    /// <summary>The next input, in the order in which they came.</summary>
    public bool TryTake([NotNullWhen(true)] out ShellInput? input) => _inbox.TryDequeue(out input);

    /// <summary>Tells the program something; may be called from any thread.</summary>
    public void Tell(ShellInput input)
    {
        if (!_closing.IsCancellationRequested)
        {
            _inbox.Enqueue(input);
            _wake?.Invoke();
        }
    }

    /// <summary>The user was told what came back: a failed save need not be told again when the program ends.</summary>
    public void Acknowledge(ShellInput input) =>
        PendingSave = input is ShellInput.Failed { Effect: Effect.Save } ? Task.CompletedTask : PendingSave;

    /// <summary>Begins what an effect asks of the world.</summary>
    public void Begin(Effect effect)
    {
        if (effect is not Effect.Long work)
        {
            Ask(effect);
        }
        else if (_long is not null)
        {
            Tell(new ShellInput.Failed(effect, setup.Texts.OneAtATime));
        }
        else
        {
            Follow(work);
        }
    }

    /// <summary>Ends the long work, if there is one.</summary>
    public void Stop() => _long?.Cancel();

    /// <summary>Ends everything but a save.</summary>
    public void Close() => _closing.Cancel();

    public void Dispose() => _closing.Dispose();

    /// <summary>The one place that waits for the world. An exception that is no <see cref="ArenaException"/> ends the program.</summary>
    /// <remarks>Comes back over the queue of the application, not over the synchronization context, which may fall back to the thread pool.</remarks>
    private async void Ask(Effect effect)
    {
        CancellationToken cancel = _closing.Token;
        try
        {
            // A save is never cancelled: what the user has confirmed goes to the disk even while the program closes.
            CancellationToken own = effect is Effect.Save ? CancellationToken.None : cancel;
            Task<ScreenInput?> work = setup.Background(() => setup.World.PerformAsync(effect, own));
            PendingSave = effect is Effect.Save ? work : PendingSave;
            if (await work.ConfigureAwait(false) is { } answer)
            {
                Tell(new ShellInput.Answered(answer));
            }
        }
        catch (ArenaException e)
        {
            Tell(new ShellInput.Failed(effect, setup.Texts.Failed(e.Message, e.Hint)));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The program is closing: nobody waits for the answer.
        }
    }

    private async void Follow(Effect.Long work)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        _long = stopping;
        ShellInput last = new ShellInput.Answered(work.WhenOver);
        try
        {
            Task<ScreenInput?> running = setup.Background(() => TellAllAsync(work, stopping.Token));
            PendingLong = running;
            await running.ConfigureAwait(false);
        }
        catch (ArenaException e)
        {
            last = new ShellInput.Failed(work, setup.Texts.Failed(e.Message, e.Hint));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped by the user, who is told like at any other end.
        }

        // Before the screen is told: its next key may begin the next work.
        _long = null;
        Tell(last);
    }

    private async Task<ScreenInput?> TellAllAsync(Effect.Long work, CancellationToken cancel)
    {
        await foreach (ScreenInput step in setup.World.FollowAsync(work, cancel).ConfigureAwait(false))
        {
            Tell(new ShellInput.Answered(step));
        }

        return null;
    }
}
