using System.Diagnostics;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Challenges;

/// <summary>What the list of challenges becomes after each input.</summary>
internal static class ChallengesReducer
{
    public static Step Reduce(ChallengesState state, ChallengesInput input, Scene scene) => input switch
    {
        ChallengesInput.Read read => new(Arrive(state, read.Challenges)),
        ChallengesInput.NotRead => new(state with { IsUnread = true }),
        ChallengesInput.Move move => new(Move(state, move.By)),
        ChallengesInput.Scroll scroll => new(Scroll(state, scroll.Pages, scene)),
        ChallengesInput.Open when state.Selected is { } challenge => new(state, new Effect.OpenChallenge(challenge.Id)),
        ChallengesInput.ShowBoard when state.Selected is { } challenge => new(state, new Effect.OpenBoard(challenge.Id)),
        ChallengesInput.StudyTopic when state.Selected?.Topic is { } topic => new(state, new Effect.StudyTopic(new QuizRequest(topic.Deck))),
        ChallengesInput.Open or ChallengesInput.ShowBoard or ChallengesInput.StudyTopic => new(state),
        ChallengesInput.Refresh => new(state with { IsUnread = false }, new Effect.ReadChallenges()),
        _ => throw new UnreachableException(),
    };

    private static ChallengesState Arrive(ChallengesState state, IReadOnlyList<ChallengeSummary> challenges) =>
        state with { Challenges = challenges, IsUnread = false, Cursor = Math.Clamp(state.Cursor, 0, Math.Max(0, challenges.Count - 1)) };

    private static ChallengesState Move(ChallengesState state, int by)
    {
        int cursor = Math.Clamp(state.Cursor + by, 0, Math.Max(0, (state.Challenges?.Count ?? 0) - 1));
        return cursor == state.Cursor ? state : state with { Cursor = cursor, Scroll = 0 };
    }

    private static ChallengesState Scroll(ChallengesState state, int pages, Scene scene)
    {
        if (state.Selected is not { } challenge)
        {
            return state;
        }

        (int lines, int page) = ChallengesView.StatementSize(challenge, scene);
        return state with { Scroll = Math.Clamp(state.Scroll + (pages * Math.Max(1, page - 1)), 0, Math.Max(0, lines - page)) };
    }
}
