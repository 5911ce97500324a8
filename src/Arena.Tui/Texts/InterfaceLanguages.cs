namespace Arena.Tui.Texts;

/// <summary>The languages of the interface. To add one, add its class and a line here.</summary>
internal static class InterfaceLanguages
{
    private static readonly IReadOnlyList<(string Code, Func<ITexts> Texts)> All = [("en", () => new EnglishTexts())];

    /// <summary>The texts for <paramref name="code"/>, such as <c>en</c> or <c>zh-CN</c>; English for a language there is no interface in.</summary>
    public static ITexts For(string code) =>
        All.Where(language => code.Split('-')[0].Equals(language.Code, StringComparison.OrdinalIgnoreCase))
            .Select(language => language.Texts).DefaultIfEmpty(All[0].Texts).First()();
}
