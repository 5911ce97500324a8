using System.Diagnostics;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Board;

/// <summary>What the boards become after each input.</summary>
internal static class BoardReducer
{
    public static Step Reduce(BoardState state, BoardInput input, Scene scene) => input switch
    {
        BoardInput.Listed listed => Reread(state with { Challenges = listed.Challenges }),
        BoardInput.NotRead => new(state with { IsUnread = true }),
        BoardInput.Read read => new(Arrive(state, read.Page)),
        BoardInput.Measured measured => new(state with { Progress = measured.Line }),
        BoardInput.MeasureEnded => Reread(state with { Progress = null }),
        BoardInput.Move move => new(state with { Entry = Clamp(state.Entry + move.By, state.Page) }),
        BoardInput.Turn turn => Turn(state, turn.By),
        BoardInput.Choose choose => Choose(state, choose.Challenge),
        BoardInput.OtherTrack => OtherTrack(state),
        BoardInput.Open => Open(state, scene),
        BoardInput.Measure when state is { Challenge: { } challenge, Track: { } track } =>
            new(state with { Progress = scene.Texts.Loading }, new Effect.Measure(challenge.Id, track)),
        BoardInput.Measure => new(state),
        BoardInput.Stop => new(state, new Effect.Stop(), new Effect.Say(scene.Texts.StoppedMeasuring)),
        _ => throw new UnreachableException(),
    };

    /// <summary>A board that was turned away from meanwhile is nobody's.</summary>
    private static BoardState Arrive(BoardState state, BoardPage page) => page.Challenge == state.Challenge?.Id && page.Track == state.Track
        ? state with { Page = page, Entry = Clamp(state.Entry, page) }
        : state;

    private static int Clamp(int entry, BoardPage? page) => Math.Clamp(entry, 0, Math.Max(0, (page?.Entries.Count ?? 0) - 1));

    private static Step Reread(BoardState state) =>
        state is { Challenge: { } challenge, Track: { } track } ? new(state, new Effect.ReadBoard(challenge.Id, track)) : new(state);

    private static Step Turn(BoardState state, int by)
    {
        if (state is not { Challenges: { Count: > 0 } all, Challenge: { } here })
        {
            return new(state);
        }

        int index = all.ToList().FindIndex(challenge => challenge.Id == here.Id);
        return Choose(state, (index + by + all.Count) % all.Count);
    }

    private static Step Choose(BoardState state, int index) => state.Challenges is { } all && index < all.Count && all[index].Id != state.Challenge?.Id
        ? Reread(state with { Chosen = all[index].Id, ChosenTrack = null, Page = null, Entry = 0 })
        : new(state);

    private static Step OtherTrack(BoardState state)
    {
        if (state is not { Challenge.Tracks: { Count: > 1 } tracks, Track: { } here })
        {
            return new(state);
        }

        string next = tracks[(tracks.ToList().IndexOf(here) + 1) % tracks.Count];
        return Reread(state with { ChosenTrack = next, Page = null, Entry = 0 });
    }

    private static Step Open(BoardState state, Scene scene) => state.Page is { Entries.Count: > 0 } page
        ? page.Entries[state.Entry].Submission is { } submission
            ? new(state, new Effect.OpenChallenge(page.Challenge, page.Track, submission))
            : new(state, new Effect.Say(scene.Texts.NoResultOfReference))
        : new(state);
}
