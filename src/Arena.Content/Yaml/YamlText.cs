using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Arena.Content.Yaml;

/// <summary>Reads the one document of a YAML file.</summary>
internal static class YamlText
{
    /// <summary>The root of the document, or null with the problem added.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="what">What a file holds, such as <c>deck</c>.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static YamlNode? Load(string text, string what, YamlProblems problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            problems.Add("Q001", new Mark(0, 1, 1), $"the file holds {stream.Documents.Count} YAML documents", $"write exactly one {what} in a file");
        }
        catch (YamlException error)
        {
            problems.Add("Q001", error.Start, $"this is not valid YAML: {error.Message.TrimEnd('.')}", "check quotes, colons and indentation here and on the line above");
        }
        catch (InvalidOperationException error)
        {
            // YamlDotNet 18 lets this escape for some malformed flow sequences, without a position.
            problems.Add("Q001", new Mark(0, 1, 1), $"this is not valid YAML: {error.Message.TrimEnd('.')}", "check brackets, quotes and colons");
        }

        return null;
    }
}
