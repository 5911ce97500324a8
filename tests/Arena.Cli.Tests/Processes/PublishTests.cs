using Arena.Cli.Tests.Support;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Processes;

public sealed class PublishTests
{
    [Fact]
    public async Task A_publish_is_a_complete_folder_that_works_from_anywhere()
    {
        using var home = new TempHome();
        string folder = home.File("published");
        CommandResult publish = await ArenaProcess.RunAsync(
            "dotnet", home.Path, ["publish", Path.Combine(Repository.Root, "src", "Arena.Cli"), "-c", ArenaProcess.Configuration, "--no-build", "-o", folder]);
        Assert.True(publish.ExitCode == 0, publish.Output + publish.Error);
        string program = Path.Combine(folder, OperatingSystem.IsWindows() ? "arena.exe" : "arena");

        CommandResult check = await ArenaProcess.RunAsync(program, home.Path, ["questions", "check", "--data", home.File("data")]);
        CommandResult submit = await ArenaProcess.RunAsync(
            program,
            home.Path,
            ["submit", Path.Combine(folder, "content", "arena", "Challenges", "Heap", "submissions", "wrong-answer", "loses-duplicates.cs"), "--data", home.File("data")]);

        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Equal(11, submit.ExitCode);
        foreach (string shared in Directory.GetFiles(Path.Combine(folder, "children"), "Arena.*.dll", SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>())
        {
            Assert.True(shared is "Arena.Compiler.dll" or "Arena.Worker.dll" or "Arena.GpuWorker.dll" or "Arena.Profiler.dll" || File.Exists(Path.Combine(folder, shared)), $"{shared} is missing beside the program");
        }
    }
}
