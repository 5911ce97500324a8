using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Arena.Core.Tests.Architecture;

/// <summary>Keeps the drawing of ARCHITECTURE.md true: who may see whom, and who may use which package.</summary>
public sealed partial class ProjectsTests
{
    private static readonly Dictionary<string, string[]> Drawing = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Contracts"] = [],
        ["Wire"] = [],
        ["Content"] = ["Core"],
        ["Storage"] = ["Core"],
        ["Tui"] = ["Core"],
        ["Gpu"] = ["Contracts"],
        ["Challenges"] = ["Core", "Contracts", "Gpu"],
        ["Judging"] = ["Core", "Wire", "Contracts", "Challenges"],
        ["Compiler"] = ["Wire"],
        ["Worker"] = ["Contracts", "Wire"],
        ["GpuWorker"] = ["Contracts", "Wire", "Gpu", "Worker"],
        ["Profiler"] = ["Contracts", "Wire", "Worker", "GpuWorker"],
        ["Cli"] = ["Core", "Content", "Storage", "Judging", "Challenges", "Tui"],
    };

    /// <summary>Child programs are started, never called: whoever runs them builds them, and compiles without them. Only a child
    /// that loads implementations as the worker does calls the worker for it.</summary>
    private static readonly string[] ChildPrograms = ["Compiler", "Worker", "GpuWorker", "Profiler"];

    private static readonly Dictionary<string, string[]> Homes = new(StringComparer.Ordinal)
    {
        ["Terminal.Gui"] = ["Tui"],
        ["LiteDB"] = ["Storage"],
        ["YamlDotNet"] = ["Content"],
        ["Tomlyn"] = ["Content"],
        ["Microsoft.Data.Sqlite"] = ["Content"],
        ["Markdig"] = ["Tui", "Content", "Cli"],
        ["Microsoft.CodeAnalysis.CSharp"] = ["Compiler"],
        ["Basic.Reference.Assemblies.Net100"] = ["Compiler"],
        ["BenchmarkDotNet"] = ["Profiler", "Benchmarks"],
        ["ILGPU"] = ["Gpu", "Challenges", "GpuWorker"],
        ["ILGPU.Algorithms"] = ["Gpu", "Challenges", "GpuWorker"],
        ["System.CommandLine"] = ["Cli"],
    };

    public static TheoryData<string> Product => [.. SourceTree.Product.Select(project => project.Name)];

    public static TheoryData<string> Everything => [.. SourceTree.Projects.Select(project => project.Name)];

    [Theory, MemberData(nameof(Product))]
    public void A_project_sees_exactly_those_of_the_drawing_that_exist(string name)
    {
        Assert.True(Drawing.ContainsKey(name), $"{name} is not in the drawing");
        string[] existing = [.. SourceTree.Projects.Select(project => project.Name)];

        Assert.Equal(Drawing[name].Intersect(existing).Order(StringComparer.Ordinal), Find(name).References);
    }

    [Theory, MemberData(nameof(Everything))]
    public void Only_the_program_and_tests_are_built_with_child_programs(string name)
    {
        SourceTree.Project project = Find(name);

        Assert.Subset(ChildPrograms.ToHashSet(), project.Children.ToHashSet());
        Assert.True(project.Children.Count == 0 || name == "Cli" || name.EndsWith(".Tests", StringComparison.Ordinal), $"{name} starts child programs");
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Contracts")]
    [InlineData("Wire")]
    public void The_innermost_projects_use_no_package_but_analyzers(string name) =>
        Assert.All(Find(name).Packages, package => Assert.True(package.IsPrivate, $"{name} uses {package.Id}"));

    [Theory, MemberData(nameof(Product))]
    public void A_package_is_used_only_where_it_is_at_home(string name) =>
        Assert.All(Find(name).Packages.Where(package => !package.IsPrivate), package =>
            Assert.Contains(name, Homes.GetValueOrDefault(package.Id, [])));

    [Theory, MemberData(nameof(Everything))]
    public void A_project_takes_its_versions_from_the_central_list(string name) =>
        Assert.All(Find(name).Packages, package => Assert.False(package.HasOwnVersion, $"{package.Id} has a version of its own"));

    [Fact]
    public void Every_version_of_the_central_list_is_exact()
    {
        XElement[] versions = [.. XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Packages.props")).Descendants("PackageVersion")];

        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(ExactVersion(), (string?)version.Attribute("Version")));
    }

    [Fact]
    public void Every_project_of_the_tree_is_in_the_solution()
    {
        string solution = File.ReadAllText(Path.Combine(SourceTree.Root, "Arena.sln")).Replace('\\', '/');

        Assert.All(SourceTree.Projects, project => Assert.Contains($"\"{project.Path}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tree_was_found() => Assert.Contains("Core", SourceTree.Product.Select(project => project.Name));

    private static SourceTree.Project Find(string name) => SourceTree.Projects.Single(project => project.Name == name);

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.]+)?$")]
    private static partial Regex ExactVersion();
}
