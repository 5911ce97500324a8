using Arena.Cli.Challenges;
using Arena.Core;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Challenges;

public sealed class EditorTests
{
    [Theory]
    [InlineData("vim", "vim")]
    [InlineData("  code   --wait ", "code|--wait")]
    [InlineData("'/opt/my editor/run' -n \"a b\"", "/opt/my editor/run|-n|a b")]
    [InlineData("emacs -e '' x", "emacs|-e||x")]
    [InlineData("ed\"it\"or", "editor")]
    public void A_command_is_split_into_words_and_quotes_keep_spaces(string command, string words) =>
        Assert.Equal(words, string.Join('|', Editor.Words(command)));

    [Theory]
    [InlineData("code --wait", "vim", "code --wait")]
    [InlineData("", "vim", "vim")]
    [InlineData(null, " ", null)]
    public void VISUAL_comes_before_EDITOR(string? visual, string? editor, string? command) =>
        Assert.Equal(command, Editor.Command(name => name == "VISUAL" ? visual : editor));

    [Fact]
    public void An_editor_that_is_not_there_is_named()
    {
        ArenaException error = Assert.Throws<ArenaException>(() => Editor.Open("/no/such/editor --flag", "Heap.cs"));

        Assert.Contains("/no/such/editor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_completed_with_folders_and_sources()
    {
        using TempHome home = new();
        Directory.CreateDirectory(home.File("heaps"));
        File.WriteAllText(home.File("Heap.cs"), "");
        File.WriteAllText(home.File("HeapFast.cs"), "");
        File.WriteAllText(home.File("Heap.txt"), "");
        File.WriteAllText(home.File(".hidden.cs"), "");

        Assert.Equal([home.File("Heap.cs"), home.File("HeapFast.cs")], PathCompletion.Of(home.File("Hea")));
        Assert.Equal([home.File("Heap.cs"), home.File("HeapFast.cs"), home.File("heaps") + "/"], PathCompletion.Of(home.File("") + "/"));
        Assert.Empty(PathCompletion.Of(home.File("missing", "x")));
    }
}
