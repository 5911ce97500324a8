using System.Text.Json.Nodes;
using Xunit;

namespace Arena.Cli.Tests.Support;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one document on standard output.</summary>
    public JsonObject Json => Assert.IsType<JsonObject>(JsonNode.Parse(Assert.Single(Lines)));
}
