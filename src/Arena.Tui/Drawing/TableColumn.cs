namespace Arena.Tui.Drawing;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Width">Columns of the screen, the gap to the next one included.</param>
/// <param name="Text">What stands in it for a row.</param>
internal sealed record TableColumn<T>(string Title, int Width, Func<T, string> Text)
{
    /// <summary>The first columns, at least <paramref name="fewest"/>, that take no more than <paramref name="room"/>: the least important are the last.</summary>
    public static TableColumn<T>[] Fitting(IReadOnlyList<TableColumn<T>> columns, int room, int fewest)
    {
        int count = columns.Count;
        while (count > fewest && columns.Take(count).Sum(column => column.Width) > room)
        {
            count--;
        }

        return [.. columns.Take(count)];
    }
}
