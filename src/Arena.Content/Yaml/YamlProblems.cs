using Arena.Core;
using YamlDotNet.Core;

namespace Arena.Content.Yaml;

/// <summary>Collects the mistakes of one file.</summary>
/// <param name="file">The file as the user knows it.</param>
internal sealed class YamlProblems(string file)
{
    private readonly List<Problem> _all = [];

    public IReadOnlyList<Problem> All => [.. _all.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    public int Count => _all.Count;

    public void Add(string code, Mark at, string message, string hint) =>
        _all.Add(new(code, file, (int)at.Line, (int)at.Column, message, hint));
}
