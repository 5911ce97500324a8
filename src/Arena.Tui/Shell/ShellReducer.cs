using System.Diagnostics;
using Arena.Tui.Screens.Board;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Screens.Solving;

namespace Arena.Tui.Shell;

/// <summary>What the program becomes after each input; the effects that are left are for the world.</summary>
internal static class ShellReducer
{
    public static (ShellState State, IReadOnlyList<Effect> Effects) Reduce(ShellState state, ShellInput input, Scene scene) =>
        Settle(input switch
        {
            ShellInput.Pressed pressed => Press(state, pressed.Key, scene),
            ShellInput.Pasted pasted => Write(state, OneLine(pasted.Text), scene),
            ShellInput.Answered answered => Answer(state, answered.Input, scene),
            ShellInput.Failed failed => Fail(state, failed, scene),
            ShellInput.Started => Show(state, scene),
            _ => throw new UnreachableException(),
        }, scene);

    private static (ShellState, IReadOnlyList<Effect>) Press(ShellState state, KeyStroke key, Scene scene)
    {
        if (state.Toast is { IsError: false })
        {
            state = state with { Toast = null };
        }

        if (state.Overlay is { } overlay && !IsForEveryone(key))
        {
            return OverlayReducer.Press(state, overlay, key, scene);
        }

        if (scene.IsTooSmall && key.Name is not "q" && !IsForEveryone(key))
        {
            return (state, []);
        }

        // Where there is a field, what writes goes there; only the sign that asks for help does not.
        if (key.Text is { } text && key.Name != "?" && state.Top.Typed(text) is { } typed)
        {
            return Give(state, typed, scene);
        }

        KeyBinding? binding = state.Top.Keys(scene).Concat(ShellKeys.All(state, scene))
            .FirstOrDefault(candidate => candidate.Keys.Contains(key));
        return binding is null ? (state, []) : Run(state, binding, key, scene);
    }

    /// <summary>Does what a binding says, or says why not.</summary>
    public static (ShellState State, IReadOnlyList<Effect> Effects) Run(ShellState state, KeyBinding binding, KeyStroke key, Scene scene) =>
        binding.WhyNot is { } reason ? (state, [new Effect.Say(reason)]) : Act(state, binding.Input(key), scene);

    private static bool IsForEveryone(KeyStroke key) => key.Name is "Ctrl+C" or "Ctrl+Z" or "Ctrl+L";

    private static (ShellState, IReadOnlyList<Effect>) Act(ShellState state, ScreenInput input, Scene scene) => input switch
    {
        ShellAction.ShowHelp => (state with { Overlay = new Overlay.Help(0) }, []),
        ShellAction.ShowPlaces => (state with { Overlay = new Overlay.Places() }, []),
        ShellAction.ShowActions => (state with { Overlay = new Overlay.Actions(string.Empty, 0) }, []),
        ShellAction.Go go => (state, [new Effect.GoTo(go.Screen)]),
        ShellAction.StepBack when state.Toast is not null => (state with { Toast = null }, []),
        ShellAction.StepBack when state.Top.Leaving(scene) is { } leaving => Give(state, leaving, scene),
        ShellAction.StepBack when state.Stack.Count == 1 => (state, [new Effect.Say(scene.Texts.PressQToQuit)]),
        ShellAction.StepBack => (state, [new Effect.Back()]),
        ShellAction.Leave when state.Top.Leaving(scene) is { } leaving => Give(state, leaving, scene),
        ShellAction.Leave when state is { Stack.Count: 1, Busy: not null } => (state with { Overlay = new Overlay.QuitBusy() }, []),
        ShellAction.Leave when state.Stack.Count == 1 => (state, [new Effect.Quit(0)]),
        ShellAction.Leave => (state, [new Effect.Back()]),
        ShellAction.QuitNow => (state, [new Effect.Quit(ArenaApp.Interrupted)]),
        ShellAction.Suspend => (state, [new Effect.Suspend()]),
        ShellAction.Repaint => (state, [new Effect.Repaint()]),
        _ => Give(state, input, scene),
    };

    private static (ShellState, IReadOnlyList<Effect>) Write(ShellState state, string text, Scene scene) =>
        text.Length > 0 && state.Overlay is null && state.Top.Typed(text) is { } typed ? Give(state, typed, scene) : (state, []);

    private static (ShellState State, IReadOnlyList<Effect> Effects) Show(ShellState state, Scene scene)
    {
        Step step = state.Top.WhenShown(scene);
        return (state.WithTop(step.State), step.Effects);
    }

    private static (ShellState, IReadOnlyList<Effect>) Give(ShellState state, ScreenInput input, Scene scene)
    {
        Step step = state.Top.On(input, scene);
        return (state.WithTop(step.State), step.Effects);
    }

    /// <summary>An answer goes to the screen that asked, wherever it lies; one that was left meanwhile gets nothing.</summary>
    private static (ShellState, IReadOnlyList<Effect>) Answer(ShellState state, ScreenInput input, Scene scene)
    {
        for (int i = state.Stack.Count - 1; i >= 0; i--)
        {
            if (state.Stack[i].Takes(input))
            {
                Step step = state.Stack[i].On(input, scene);
                return (state with { Stack = Replace(state.Stack, i, step.State) }, step.Effects);
            }
        }

        for (int i = 0; i < state.Kept.Count; i++)
        {
            if (state.Kept[i].Takes(input))
            {
                Step step = state.Kept[i].On(input, scene);
                return (state with { Kept = Replace(state.Kept, i, step.State) }, step.Effects);
            }
        }

        return (state, []);
    }

    private static (ShellState, IReadOnlyList<Effect>) Fail(ShellState state, ShellInput.Failed failed, Scene scene)
    {
        (ShellState told, IReadOnlyList<Effect> effects) = failed.Effect.IfItFails is { } input ? Answer(state, input, scene) : (state, []);
        return (told, [.. effects, new Effect.Complain(failed.Message)]);
    }

    /// <summary>Carries out the effects that are the shell's own.</summary>
    private static (ShellState, IReadOnlyList<Effect>) Settle((ShellState State, IReadOnlyList<Effect> Effects) result, Scene scene)
    {
        (ShellState state, Queue<Effect> waiting, List<Effect> world) = (result.State, new(result.Effects), []);
        while (waiting.TryDequeue(out Effect? effect))
        {
            ShellState before = state;
            switch (effect)
            {
                case Effect.GoTo go:
                    state = GoTo(state, go.Screen);
                    break;
                case Effect.Study study:
                    state = GoTo(state, ScreenId.Home);
                    state = state.WithStack([.. state.Stack, QuizState.Starting(study.Request)]);
                    break;
                case Effect.StudyTopic topic when state.Stack.OfType<QuizState>().FirstOrDefault(quiz => quiz.IsUnderWay) is { } open:
                    state = OnTop(state, open);
                    waiting.Enqueue(new Effect.Say(scene.Texts.SessionGoesOn));
                    break;
                case Effect.StudyTopic topic:
                    state = state.WithStack([.. state.Stack.Where(screen => screen is not QuizState), QuizState.Starting(topic.Request)]);
                    break;
                case Effect.OpenChallenge open:
                    SolvingState challenge = state.Stack.Concat(state.Kept).OfType<SolvingState>()
                        .FirstOrDefault(screen => screen.Challenge == open.Challenge) ?? new SolvingState(open.Challenge);
                    state = OnTop(state, challenge);
                    state = state.WithTop(challenge.Opened(open.Track, open.Submission));
                    break;
                case Effect.OpenBoard open:
                    BoardState board = state.Stack.Concat(state.Kept).OfType<BoardState>().FirstOrDefault() ?? BoardState.Initial;
                    state = OnTop(state, board);
                    state = state.WithTop(board.Opened(open.Challenge));
                    break;
                case Effect.Become become:
                    state = state.WithTop(become.Screen);
                    break;
                case Effect.Back:
                    state = state.Stack.Count == 1 ? state : state.WithStack([.. state.Stack.SkipLast(1)]);
                    break;
                case Effect.Quit quit:
                    state = state with { ExitCode = quit.ExitCode };
                    break;
                case Effect.Say say:
                    // An error that nobody has seen yet is worth more than a remark.
                    state = state.Toast is { IsError: true } ? state : state with { Toast = new Toast(say.Text, IsError: false) };
                    break;
                case Effect.Complain complain:
                    state = state with { Toast = new Toast(complain.Text, IsError: true) };
                    break;
                default:
                    world.Add(effect);
                    break;
            }

            if (effect is Effect.GoTo or Effect.Study or Effect.StudyTopic or Effect.OpenChallenge or Effect.OpenBoard or Effect.Become or Effect.Back
                && !ReferenceEquals(before.Top, state.Top))
            {
                (state, IReadOnlyList<Effect> wanted) = Show(state, scene);
                foreach (Effect next in wanted)
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return (state, world);
    }

    private static ShellState GoTo(ShellState state, ScreenId screen)
    {
        int open = state.Stack.ToList().FindLastIndex(candidate => candidate.Id == screen);
        return open >= 0
            ? state.WithStack([.. state.Stack.Take(open + 1)])
            : OnTop(state, state.Kept.FirstOrDefault(candidate => candidate.Id == screen) ?? Navigation.Open(screen));
    }

    /// <summary>Shows a screen without leaving those that are open, so that an answer waiting on one of them is not lost.</summary>
    private static ShellState OnTop(ShellState state, ScreenState screen) =>
        state.WithStack([.. state.Stack.Where(other => !ReferenceEquals(other, screen)), screen]);

    private static IReadOnlyList<ScreenState> Replace(IReadOnlyList<ScreenState> screens, int at, ScreenState screen) =>
        [.. screens.Take(at), screen, .. screens.Skip(at + 1)];

    private static string OneLine(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c))).Trim();
}
