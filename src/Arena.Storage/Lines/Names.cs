namespace Arena.Storage.Lines;

/// <summary>Enums are kept by name: a number would change its meaning with the order of the cases.</summary>
internal static class Names
{
    /// <summary>The case called <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    internal static T Read<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse(name, ignoreCase: false, out T value) && Enum.GetName(value) == name
            ? value
            : throw new FormatException($"'{name}' is no {typeof(T).Name}.");

    /// <summary>The name of <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentException">It is no case of its enum.</exception>
    internal static string Of<T>(T value)
        where T : struct, Enum =>
        Enum.GetName(value) ?? throw new ArgumentException($"{value} is no {typeof(T).Name}.", nameof(value));
}
