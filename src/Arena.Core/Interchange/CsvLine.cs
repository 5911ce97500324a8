using System.Text;

namespace Arena.Core.Interchange;

/// <summary>One line of CSV: fields between commas, in quotes where they hold one (RFC 4180, without line feeds inside fields).</summary>
public static class CsvLine
{
    /// <summary>The fields of a line, or null where a quote is not closed or stands in the middle of a field.</summary>
    public static IReadOnlyList<string>? Split(string line)
    {
        var fields = new List<string>();
        int at = 0;
        while (true)
        {
            bool isQuoted = at < line.Length && line[at] == '"';
            string? field = isQuoted ? ReadQuoted(line, ref at) : ReadPlain(line, ref at);
            if (field is null)
            {
                return null;
            }

            fields.Add(field);
            if (at == line.Length)
            {
                return fields;
            }

            at++;
        }
    }

    /// <summary>A field as it is written.</summary>
    public static string Quote(string field) =>
        field.AsSpan().IndexOfAny(',', '"') >= 0 || (field.Length > 0 && (field[0] == ' ' || field[^1] == ' '))
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;

    private static string? ReadPlain(string line, ref int at)
    {
        int comma = line.IndexOf(',', at);
        int end = comma < 0 ? line.Length : comma;
        string field = line[at..end];
        at = end;
        return field.Contains('"', StringComparison.Ordinal) ? null : field.Trim();
    }

    private static string? ReadQuoted(string line, ref int at)
    {
        var field = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                field.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else
            {
                at++;
                return at == line.Length || line[at] == ',' ? field.ToString() : null;
            }
        }

        return null;
    }
}
