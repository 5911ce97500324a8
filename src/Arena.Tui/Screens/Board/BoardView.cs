using System.Globalization;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Board;

/// <summary>Draws the challenges on one row, and the board of one of them below.</summary>
internal static class BoardView
{
    public static void Draw(BoardState state, Pane pane, Scene scene)
    {
        if (state is not { Challenges: { Count: > 0 } all, Challenge: { } here })
        {
            pane.Box(scene.Texts.PlaceName(ScreenId.Board), string.Empty, scene.Glyphs)
                .Write(0, 0, state.IsUnread ? scene.Texts.NotRead : state.Challenges is null ? scene.Texts.Loading : scene.Texts.NoChallenges, Role.Dim);
            return;
        }

        int column = 1;
        for (int i = 0; i < all.Count; i++)
        {
            bool isHere = all[i].Id == here.Id;
            string name = string.Create(CultureInfo.InvariantCulture, $"{i + 1} {all[i].Id}");
            column = pane.Write(0, column, isHere ? $"[{name}]" : $" {name} ", isHere ? Role.Title : Role.Dim) + 1;
        }

        if (here.Tracks.Count > 1)
        {
            pane.WriteRight(0, pane.Width - 1, string.Join(' ', here.Tracks.Select(track => track == state.Track ? $"[{track}]" : track)), Role.Text);
        }

        Pane box = pane.Part(1, 0, pane.Width, pane.Height - 1);
        Pane inside = box.Box($"{scene.Read(here.Title)} {scene.Glyphs.Dot} {state.Track}", BoardTable.Machine(state.Page, scene), scene.Glyphs);
        int below = Notes(state, here, inside, scene);
        if (state is { Page: null, IsUnread: true })
        {
            inside.Write(0, 0, scene.Texts.NotRead, Role.Dim);
            return;
        }

        BoardTable.Draw(state.Page, state.Entry, inside.Part(0, 0, inside.Width, inside.Height - below), scene);
    }

    /// <summary>Draws what stands below the table.</summary>
    /// <returns>Rows taken.</returns>
    private static int Notes(BoardState state, ChallengeSummary here, Pane inside, Scene scene)
    {
        if (state.Page is not { } page)
        {
            return 0;
        }

        List<(string Text, Role Role)> notes = [];
        if (state.Progress is { } progress)
        {
            notes.Add((scene.Foreign(progress), Role.Note));
        }

        if (page.Entries.All(entry => entry.IsReference))
        {
            notes.Add((scene.Texts.NothingOnBoard(here.Id.Value), Role.Text));
        }

        if (!scene.IsSingleColumn)
        {
            notes.Add((scene.Texts.BoardExplained(page.Baseline), Role.Dim));
        }

        (string Text, Role Role)[] lines = [.. notes.SelectMany(note => WordWrap.Lines(note.Text, inside.Width).Select(line => (line, note.Role)))];
        for (int i = 0; i < lines.Length; i++)
        {
            inside.Write(inside.Height - lines.Length + i, 0, lines[i].Text, lines[i].Role);
        }

        return lines.Length;
    }
}
