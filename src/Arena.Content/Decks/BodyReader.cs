using Arena.Content.Yaml;
using Arena.Core.Questions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Decks;

/// <summary>Reads what is asked and how it is answered.</summary>
internal sealed class BodyReader(YamlProblems problems)
{
    private const int MaximumOptions = 6;

    /// <summary>Reads the prompt of an authored question.</summary>
    public QuestionContent.Authored? ReadAuthored(YamlMap map, string name)
    {
        LocalText? ask = map.RequiredText("ask");
        LocalText? why = map.RequiredText("why");
        (string Text, Mark At)? kind = map.RequiredScalar("kind", "add `kind: choice` or `kind: number`, or name a `generator:`");
        QuestionBody? body = kind switch
        {
            null => null,
            { Text: "choice" } => ReadChoice(map, name),
            { Text: "number" } => ReadNumber(map, name),
            { } other => UnknownKind(other.Text, other.At),
        };
        return ask is null || why is null || body is null ? null : new(new(ask, body, why));
    }

    private QuestionBody? UnknownKind(string kind, Mark at)
    {
        problems.Add("Q009", at, $"'{kind}' is not a kind of question", "use choice or number");
        return null;
    }

    private QuestionBody.Choice? ReadChoice(YamlMap map, string name)
    {
        map.Required("options", "add two to six options, one of them with `right: true`");
        Mark at = map.Optional("options")?.Start ?? map.Start;
        List<Option> options = map.List("options", node => ReadOption(node, name));
        if (options.Count is < 2 or > MaximumOptions)
        {
            problems.Add("Q013", at, $"{name} has {options.Count} readable options", $"give two to {MaximumOptions}");
            return null;
        }

        int right = options.Count(option => option.IsRight);
        if (right != 1)
        {
            problems.Add("Q014", at, $"{name} has {right} options marked right", "mark exactly one with `right: true`");
            return null;
        }

        foreach (Language language in Enum.GetValues<Language>())
        {
            if (options.GroupBy(option => option.Text.In(language), StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            {
                problems.Add("Q019", at, $"{name} offers '{twins.Key}' twice", "make each option different");
                return null;
            }
        }

        return new(options);
    }

    private Option? ReadOption(YamlNode node, string name)
    {
        string what = $"an option of {name}";
        if (YamlMap.Of(node, what, problems) is not { } map)
        {
            return null;
        }

        LocalText? text = map.RequiredText("text");
        bool isRight = ReadFlag(map, "right", what);
        LocalText? reason = isRight ? map.OptionalText("reason") : map.RequiredText("reason");
        map.RejectOthers();
        if (isRight && reason is not null)
        {
            problems.Add("Q015", map.Start, $"the right option of {name} has a reason against it", "move it to `why:`");
        }

        return text is null ? null : new(text, isRight, reason);
    }

    private bool ReadFlag(YamlMap map, string key, string what)
    {
        (string Text, Mark At)? flag = map.OptionalScalar(key);
        if (flag is { Text: not ("true" or "false") } other)
        {
            problems.Add("Q004", other.At, $"'{key}' of {what} is '{other.Text}'", "write true or leave it out");
        }

        return flag is { Text: "true" };
    }

    private QuestionBody.Number? ReadNumber(YamlMap map, string name)
    {
        (double Value, string Written)? answer = ReadValue(map, name);
        Tolerance tolerance = ReadTolerance(map, name);
        LocalText? unit = ReadUnit(map);
        List<Mistake> mistakes = map.List("mistakes", node => ReadMistake(node, name));
        if (answer is not { } right)
        {
            return null;
        }

        if (mistakes.FirstOrDefault(mistake => tolerance.Accepts(mistake.Answer, right.Value)) is { } wrong)
        {
            problems.Add("Q020", map.Start, $"{name} lists '{wrong.Written}' as a mistake, but accepts it as right", "narrow the tolerance or remove the mistake");
            return null;
        }

        return new(right.Value, right.Written, tolerance, unit, mistakes);
    }

    private (double Value, string Written)? ReadValue(YamlMap map, string what)
    {
        if (map.RequiredScalar("answer", "give the number, such as `answer: 15/8`") is not { } given)
        {
            return null;
        }

        if (NumberText.TryRead(given.Text, out double value))
        {
            return (value, given.Text);
        }

        problems.Add("Q012", given.At, $"the answer '{given.Text}' of {what} is not a number", "write it as 65504, 0.125, 6.1e-5, 2^-14 or 15/8");
        return null;
    }

    private Tolerance ReadTolerance(YamlMap map, string name)
    {
        if (map.OptionalScalar("tolerance") is not { } given)
        {
            return Tolerance.Exact;
        }

        bool isShare = given.Text.EndsWith('%');
        if (NumberText.TryRead(given.Text.TrimEnd('%'), out double amount) && amount >= 0)
        {
            return new(isShare ? amount / 100 : amount, isShare);
        }

        problems.Add("Q012", given.At, $"the tolerance '{given.Text}' of {name} is not a number of zero or more", "write it as 0.001 or 1%");
        return Tolerance.Exact;
    }

    /// <summary>A unit is a symbol such as <c>MiB</c> more often than prose, so that one string may stand for both languages.</summary>
    private static LocalText? ReadUnit(YamlMap map) => map.Optional("unit") switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } symbol } => LocalText.Same(symbol),
        { } node => map.Text(node, "the unit"),
    };

    private Mistake? ReadMistake(YamlNode node, string name)
    {
        string what = $"a mistake of {name}";
        if (YamlMap.Of(node, what, problems) is not { } map)
        {
            return null;
        }

        (double Value, string Written)? answer = ReadValue(map, what);
        LocalText? reason = map.RequiredText("reason");
        map.RejectOthers();
        return answer is null || reason is null ? null : new(answer.Value.Value, answer.Value.Written, reason);
    }
}
