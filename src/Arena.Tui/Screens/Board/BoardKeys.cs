using System.Globalization;
using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Board;

/// <summary>The keys of the boards.</summary>
internal static class BoardKeys
{
    private const int Digits = 9;

    public static IReadOnlyList<KeyBinding> Of(BoardState state, ITexts texts)
    {
        int count = Math.Clamp(state.Challenges?.Count ?? 1, 1, Digits);
        string[] digits = [.. Enumerable.Range(1, count).Select(digit => digit.ToString(CultureInfo.InvariantCulture))];
        bool isBusy = state.Progress is not null;
        return
        [
            new("board.open", "Enter", texts.DetailsLabel, texts.DetailsHelp, new BoardInput.Open()),
            new("board.stop", "Ctrl+X", texts.StopLabel, texts.StopMeasureHelp, new BoardInput.Stop()) { WhyNot = isBusy ? null : texts.NothingRuns },
            new("board.turn", "Right", texts.OtherBoardLabel, texts.NextBoardHelp, new BoardInput.Turn(1)) { Pair = "Left/Right" },
            new("board.turn-back", "Left", texts.OtherBoardLabel, texts.PreviousBoardHelp, new BoardInput.Turn(-1)) { InFooter = false },
            new("board.choose", KeyBinding.Parse(string.Join(' ', digits)), texts.OtherBoardLabel, texts.ChooseBoardHelp, key => new BoardInput.Choose((key.Digit ?? 1) - 1))
            {
                Shown = count == 1 ? "1" : $"1-{digits[^1]}",
                InFooter = false,
            },
            new("board.device", "d F6", texts.TrackLabel, texts.TrackHelp, new BoardInput.OtherTrack())
            {
                WhyNot = state.Challenge is { Tracks.Count: > 1 } ? null : texts.OneTrack,
            },
            new("board.repeat", "r Ctrl+R", texts.MeasureLabel, texts.MeasureHelp, new BoardInput.Measure()) { WhyNot = isBusy ? texts.RunsAlready : null },
            new("list.down", "Down j", texts.MoveLabel, texts.MoveDownHelp, new BoardInput.Move(1)) { InFooter = false },
            new("list.up", "Up k", texts.MoveLabel, texts.MoveUpHelp, new BoardInput.Move(-1)) { InFooter = false },
        ];
    }
}
