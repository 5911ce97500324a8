using System.Globalization;
using Arena.Core.Questions;

namespace Arena.Cli.Commands;

/// <summary>Tells on standard error that decks with mistakes were left out, so that nobody wonders where they are.</summary>
internal static class DeckWarnings
{
    public static async Task WriteAsync(Composition arena, CancellationToken cancel)
    {
        Catalog catalog = await arena.Desk.ReadCatalogAsync(cancel).ConfigureAwait(false);
        if (catalog.Problems.Count > 0)
        {
            string files = string.Join(", ", catalog.Problems.Select(problem => problem.File).Distinct());
            string count = catalog.Problems.Count.ToString(CultureInfo.InvariantCulture);
            arena.Console.Error.WriteLine($"arena: {files}: {count} {(catalog.Problems.Count == 1 ? "mistake" : "mistakes")}, left out for now. See: arena questions check");
        }
    }
}
