using System.Diagnostics;
using Arena.Core.Progress;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>What Home becomes after each input.</summary>
internal static class HomeReducer
{
    public static Step Reduce(HomeState state, HomeInput input, Scene scene) => input switch
    {
        HomeInput.Read read => new(Arrive(state, read.Figures)),
        HomeInput.NotRead => new(state with { IsUnread = true, IsStale = false }),
        HomeInput.Refresh => new(state with { IsUnread = false, IsStale = state.Figures is not null }, new Effect.ReadHome()),
        HomeInput.Move move => new(Move(state, move.By)),
        HomeInput.OtherPane => new(state with { Pane = state.Pane == HomePane.Menu ? HomePane.Decks : HomePane.Menu }),
        HomeInput.Choose choose => Choose(state, choose.Entry, scene),
        HomeInput.Act when state.Pane == HomePane.Decks => StudyDeck(state, scene),
        HomeInput.Act => Choose(state, state.Entry, scene),
        _ => throw new UnreachableException(),
    };

    /// <summary>The cursor starts on the right thing, and stays where the user has put it.</summary>
    private static HomeState Arrive(HomeState state, HomeFigures figures)
    {
        HomeState arrived = state with { Figures = figures, IsUnread = false, IsStale = false, Deck = Math.Clamp(state.Deck, 0, Math.Max(0, figures.Study.Decks.Count - 1)) };
        bool isFirst = state.Figures is null;
        return isFirst && state.Entry == 0 && !arrived.HasWork && figures.Challenges.Count > 0
            ? arrived with { Entry = HomeMenu.Challenges }
            : arrived;
    }

    private static HomeState Move(HomeState state, int by) => state.Pane switch
    {
        HomePane.Menu => state with { Entry = Math.Clamp(state.Entry + by, 0, HomeMenu.Count - 1) },
        HomePane.Decks => state with { Deck = Math.Clamp(state.Deck + by, 0, Math.Max(0, (state.Figures?.Study.Decks.Count ?? 0) - 1)) },
        _ => throw new UnreachableException(),
    };

    private static Step Choose(HomeState state, int entry, Scene scene)
    {
        HomeState here = state with { Entry = entry };
        return entry switch
        {
            HomeMenu.Start when state.Figures is null => new(here, new Effect.Say(state.IsUnread ? scene.Texts.NotReadYet : scene.Texts.StillLoading)),
            HomeMenu.Start when !state.HasWork => new(here, new Effect.Say(scene.Texts.NothingToStart)),
            HomeMenu.Start => new(here, new Effect.Study(new QuizRequest())),
            HomeMenu.PickDeck => new(here with { Pane = HomePane.Decks }),
            HomeMenu.Challenges => new(here, new Effect.GoTo(ScreenId.Challenges)),
            _ => new(state),
        };
    }

    private static Step StudyDeck(HomeState state, Scene scene)
    {
        if (state.Figures is not { Study.Decks.Count: > 0 } figures)
        {
            return new(state, new Effect.Say(state.Figures is not null ? scene.Texts.NoDecks : state.IsUnread ? scene.Texts.NotReadYet : scene.Texts.StillLoading));
        }

        DeckFigures deck = figures.Study.Decks[state.Deck];
        return deck.Due + deck.New + deck.Learning == 0
            ? new(state, new Effect.Say(scene.Texts.NothingInDeck(scene.Read(deck.Title))))
            : new(state, new Effect.Study(new QuizRequest(deck.Deck)));
    }
}
