using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Arena.Core;

namespace Arena.Cli.Challenges;

/// <summary>The user's editor: <c>VISUAL</c>, else <c>EDITOR</c>. Either may carry arguments.</summary>
internal static class Editor
{
    private static readonly string[] Variables = ["VISUAL", "EDITOR"];

    /// <summary>The command as the user has set it, or null.</summary>
    public static string? Command(Func<string, string?> environment) =>
        Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>Opens a file and waits until the editor ends. It gets this program's own terminal.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="ArenaException">It cannot be started.</exception>
    public static int Open(string command, string file)
    {
        IReadOnlyList<string> words = Words(command);
        try
        {
            using Process editor = Process.Start(new ProcessStartInfo(words[0], [.. words.Skip(1), file]) { UseShellExecute = false })
                ?? throw new InvalidOperationException("No process was started.");
            editor.WaitForExit();
            return editor.ExitCode;
        }
        catch (Win32Exception error)
        {
            throw new ArenaException(
                ErrorCode.NotFound, $"The editor '{words[0]}' cannot be started: {error.Message}", "Set VISUAL or EDITOR to the command of an editor.", error);
        }
    }

    /// <summary>The words of a command; quotes, single or double, keep what stands between them together.</summary>
    public static IReadOnlyList<string> Words(string command)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isWord = false;
        char? quote = null;
        foreach (char c in command)
        {
            switch (c)
            {
                case '"' or '\'' when quote is null:
                    (quote, isWord) = (c, true);
                    break;
                case var _ when c == quote:
                    quote = null;
                    break;
                case var _ when quote is null && char.IsWhiteSpace(c):
                    End();
                    break;
                default:
                    word.Append(c);
                    isWord = true;
                    break;
            }
        }

        End();
        return words;

        void End()
        {
            if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }
    }
}
