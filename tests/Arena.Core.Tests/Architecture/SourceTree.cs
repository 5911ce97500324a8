using System.Xml.Linq;
using Arena.TestKit;

namespace Arena.Core.Tests.Architecture;

/// <summary>The project files of the repository that this test was built from.</summary>
internal static class SourceTree
{
    public static string Root => Repository.Root;

    public static IReadOnlyList<Project> Projects { get; } =
    [
        .. new[] { "src", "arena", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !IsBuildOutput(path))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The projects of the product: everything but the tests.</summary>
    public static IEnumerable<Project> Product => Projects.Where(project => !project.Path.StartsWith("tests/", StringComparison.Ordinal));

    /// <summary>A project as its file says.</summary>
    /// <param name="Name">Without the leading <c>Arena.</c>.</param>
    /// <param name="Path">From the root, with slashes.</param>
    /// <param name="References">Names of the projects it compiles against.</param>
    /// <param name="Children">Names of the projects that are only built with it, to run beside it.</param>
    /// <param name="Packages">What it asks for itself.</param>
    public sealed record Project(
        string Name, string Path, IReadOnlyList<string> References, IReadOnlyList<string> Children, IReadOnlyList<Package> Packages);

    /// <summary>A package reference.</summary>
    /// <param name="Id">Name in the registry.</param>
    /// <param name="IsPrivate">Whether it is for the build only (<c>PrivateAssets="all"</c>).</param>
    /// <param name="HasOwnVersion">Whether it goes round the central list of versions.</param>
    public sealed record Package(string Id, bool IsPrivate, bool HasOwnVersion);

    private static Project Read(string path)
    {
        var file = XDocument.Load(path);
        XElement[] references = [.. file.Descendants("ProjectReference")];
        bool IsChild(XElement reference) => Says(reference, "ReferenceOutputAssembly", "false");
        return new(
            ShortName(path),
            System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'),
            [.. references.Where(reference => !IsChild(reference)).Select(Target).Order(StringComparer.Ordinal)],
            [.. references.Where(IsChild).Select(Target).Order(StringComparer.Ordinal)],
            [
                .. file.Descendants("PackageReference").Select(package => new Package(
                    (string?)package.Attribute("Include") ?? "",
                    Says(package, "PrivateAssets", "all"),
                    package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null)),
            ]);
    }

    private static string Target(XElement reference) => ShortName(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/'));

    private static string ShortName(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("Arena.", StringComparison.Ordinal) ? name["Arena.".Length..] : name;
    }

    /// <summary>Whether an item has a value for <paramref name="name"/>, as an attribute or as an element.</summary>
    private static bool Says(XElement item, string name, string value) =>
        string.Equals((string?)item.Attribute(name) ?? (string?)item.Element(name), value, StringComparison.OrdinalIgnoreCase);

    private static bool IsBuildOutput(string path) =>
        Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
