using System.Globalization;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Draws the four grades with when each would bring the card back.</summary>
internal static class GradeView
{
    private const int GradeWidth = 17;

    /// <summary>Rows that the grades take from the text above them.</summary>
    public static int Rows(Scene scene) => scene.IsSingleColumn ? 4 : scene.IsFolded ? 5 : 6;

    public static void Draw(SessionStage.Grading grading, Pane pane, Scene scene)
    {
        pane.Fill(0, 0, pane.Width, scene.Glyphs.Horizontal, Role.Dim);
        int row = 1;
        if (!scene.IsSingleColumn)
        {
            pane.Write(row, 1, grading.Draft.IsRight ? scene.Texts.HowHard : scene.Texts.ComesBack, Role.Title);
            row += scene.IsFolded ? 1 : 2;
        }

        int column = 1;
        foreach (GradeChoice choice in grading.Choices.Where(choice => choice.IsAllowed))
        {
            bool isSuggested = choice.Grade == grading.Draft.Suggested;
            string number = ((int)choice.Grade).ToString(CultureInfo.InvariantCulture);
            string name = $"{(isSuggested ? scene.Glyphs.Cursor : " ")} {number} {scene.Texts.GradeName(choice.Grade)} ";
            pane.Write(row, column, name, isSuggested ? Role.Select : Role.Text);
            string wait = scene.Texts.Interval(DueText.Wait(choice.Next, grading.Draft.Day, scene.Now));
            pane.Write(row + 1, column + 4, wait, Role.Dim);
            column += Math.Max(ColumnWidth.Of(name), Math.Min(GradeWidth, (pane.Width - 1) / 4)) + 1;
        }

        string remark = grading.Draft.IsRight
            ? scene.Texts.SuggestionRemark(grading.Draft.Suggested, grading.Draft.UsedHint, grading.Draft.SecondTry)
            : scene.Texts.OnlyAgainRemark;
        pane.Write(row + 2, 1, remark, Role.Dim);
    }
}
