using System.Diagnostics;
using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>The text after an answer: the verdict first, then why, then why not the others, then the source, then the question again.</summary>
internal static class AnswerText
{
    public static IReadOnlyList<StyledLine> Lines(SessionStage.Grading grading, ChallengeId? taught, Scene scene)
    {
        int width = QuizView.TextWidth(scene);
        Prompt prompt = grading.Instance.Prompt;
        List<StyledLine> lines = [.. Verdict(grading, width, scene), StyledLine.Empty, new(scene.Texts.WhyTitle, Role.Title)];
        lines.AddRange(StyledLine.Hanging("  ", scene.Read(prompt.Why), width, Role.Text));
        StyledLine[] others = [.. Others(grading, width, scene)];
        lines.AddRange(others.Length > 0 ? [StyledLine.Empty, .. others] : []);
        lines.Add(StyledLine.Empty);
        lines.AddRange(taught is { } challenge ? [new(scene.Texts.TryIt(challenge.Value), Role.Note)] : Array.Empty<StyledLine>());
        lines.AddRange(Source(grading.Instance.Question.Source, width, scene));
        lines.AddRange([StyledLine.Empty, new(scene.Texts.AskedTitle, Role.Title)]);
        lines.AddRange(StyledLine.Hanging("  ", scene.Read(prompt.Ask), width, Role.Text));
        return lines;
    }

    private static IEnumerable<StyledLine> Verdict(SessionStage.Grading grading, int width, Scene scene) =>
        (grading.Draft.IsRight, grading.Answer, grading.Instance.Prompt.Body) switch
        {
            (true, _, var body) => StyledLine.Hanging($"{scene.Glyphs.Right} {scene.Texts.Right}  ", Right(body, scene), width, Role.Good),
            (false, Answer.Unknown, var body) =>
                [new(scene.Texts.NotKnown, Role.Warn), .. StyledLine.Hanging(scene.Texts.RightAnswer + "  ", Right(body, scene), width, Role.Good)],
            (false, Answer.Picked picked, QuestionBody.Choice choice) =>
            [
                new($"{scene.Glyphs.Wrong} {scene.Texts.NotRight}", Role.Bad),
                .. StyledLine.Hanging(scene.Texts.YourAnswer + "   ", Numbered(choice, picked.Index, scene), width, Role.Text),
                .. StyledLine.Hanging(scene.Texts.RightAnswer + "  ", Right(choice, scene), width, Role.Good),
                .. Reason(choice, picked.Index, width, scene),
            ],
            (false, Answer.Typed typed, QuestionBody.Number number) =>
            [
                new($"{scene.Glyphs.Wrong} {scene.Texts.NotRight}", Role.Bad),
                new($"{scene.Texts.YourAnswer}   {typed.Text}", Role.Text),
                .. StyledLine.Hanging(scene.Texts.RightAnswer + "  ", Right(number, scene), width, Role.Good),
                .. MistakeBehind(number, typed, width, scene),
            ],
            _ => throw new UnreachableException(),
        };

    private static string Right(QuestionBody body, Scene scene) => body switch
    {
        QuestionBody.Choice choice => Numbered(choice, choice.RightIndex, scene),
        QuestionBody.Number { Unit: { } unit } number => $"{Plain(number.Written)} {scene.Read(unit)}",
        QuestionBody.Number number => Plain(number.Written),
        _ => throw new UnreachableException(),
    };

    private static string Numbered(QuestionBody.Choice choice, int index, Scene scene) =>
        string.Create(CultureInfo.InvariantCulture, $"{index + 1}  {scene.Read(choice.Options[index].Text)}");

    /// <summary>A written number such as <c>3*2^10</c> is no Markdown.</summary>
    private static string Plain(string written) => written.Replace("*", "\\*", StringComparison.Ordinal);

    private static IEnumerable<StyledLine> Reason(QuestionBody.Choice choice, int index, int width, Scene scene) =>
        choice.Options[index].Reason is { } reason
            ? [StyledLine.Empty, .. StyledLine.Hanging(scene.Texts.NotOption(index + 1) + " ", scene.Read(reason), width, Role.Warn)]
            : [];

    private static IEnumerable<StyledLine> MistakeBehind(QuestionBody.Number number, Answer.Typed typed, int width, Scene scene) =>
        number.Mistakes.FirstOrDefault(mistake => number.Tolerance.Accepts(typed.Value, mistake.Answer)) is { } mistake
            ? [StyledLine.Empty, .. StyledLine.Hanging(string.Empty, scene.Read(mistake.Reason), width, Role.Warn)]
            : [];

    /// <summary>Why the options that were neither right nor chosen are wrong.</summary>
    private static IEnumerable<StyledLine> Others(SessionStage.Grading grading, int width, Scene scene)
    {
        if (grading.Instance.Prompt.Body is not QuestionBody.Choice choice)
        {
            return [];
        }

        int? chosen = (grading.Answer as Answer.Picked)?.Index;
        return Enumerable.Range(0, choice.Options.Count)
            .Where(i => i != chosen && choice.Options[i] is { IsRight: false, Reason: not null })
            .SelectMany(i => StyledLine.Hanging(
                scene.Texts.NotOption(i + 1) + " ", choice.Options[i].Reason is { } reason ? scene.Read(reason) : string.Empty, width, Role.Text));
    }

    private static IEnumerable<StyledLine> Source(QuestionSource source, int width, Scene scene)
    {
        string cite = source.Section is { } section ? $"{source.Cite}; {scene.Read(section)}" : source.Cite;
        string label = scene.Texts.SourceTitle + "  ";
        string rest = new(' ', ColumnWidth.Of(label));
        return WordWrap.Lines(cite, Math.Max(10, width - rest.Length)).Select((line, i) => new StyledLine((i == 0 ? label : rest) + line, Role.Dim));
    }
}
