using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Cli.Challenges;

/// <summary>Writes what a user starts from: the source, and beside it a project file and the contracts, so that an editor completes.</summary>
/// <param name="programDirectory">Where the contracts lie that submissions are compiled against.</param>
internal sealed class StarterFolder(string programDirectory)
{
    /// <summary>One project for all solutions in a folder; <c>arena submit</c> never reads it.</summary>
    public const string ProjectName = "Solutions.csproj";

    private const string Libraries = ".arena";

    private static readonly string[] Contracts = ["Arena.Contracts.dll", "Arena.Contracts.xml"];
    private static readonly string[] Kernels = ["ILGPU.dll", "ILGPU.xml", "ILGPU.Algorithms.dll", "ILGPU.Algorithms.xml"];

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- For your editor only: arena submit compiles one file by itself and does not read this. -->
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include=".arena/*.dll" />
          </ItemGroup>
        </Project>

        """;

    /// <summary>Where the starter of a track goes.</summary>
    public static string PathOf(ChallengeTrack track, string folder) => Path.Combine(folder, track.StarterFileName);

    /// <summary>Writes the starter, and what an editor needs unless it is there already. Nothing is ever written over.</summary>
    /// <returns>The path of the source.</returns>
    /// <exception cref="ArenaException">The source is there already, or the folder cannot be written.</exception>
    public string Write(ChallengeTrack track, string folder)
    {
        string path = PathOf(track, folder);
        try
        {
            Directory.CreateDirectory(folder);
            WriteNew(path, track.Starter);
            string project = Path.Combine(folder, ProjectName);
            if (!File.Exists(project))
            {
                WriteNew(project, Project);
            }

            CopyLibraries(Path.Combine(folder, Libraries));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new ArenaException(ErrorCode.Usage, $"'{path}' is there already.", "Nothing was written. Give another folder with --to DIR, or move the file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{path}' cannot be written: {error.Message}", "Give a folder you may write to with --to DIR.", error);
        }

        return path;
    }

    private static void WriteNew(string path, string text)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(file);
        writer.Write(text);
    }

    /// <summary>Copies rather than points at them: the program may be moved or upgraded, and the folder goes on to work.</summary>
    private void CopyLibraries(string folder)
    {
        Directory.CreateDirectory(folder);
        string kernels = Path.Combine(programDirectory, "children", "gpu-worker");
        foreach (string source in Contracts.Select(name => Path.Combine(programDirectory, name)).Concat(Kernels.Select(name => Path.Combine(kernels, name))).Where(File.Exists))
        {
            File.Copy(source, Path.Combine(folder, Path.GetFileName(source)), overwrite: true);
        }
    }
}
