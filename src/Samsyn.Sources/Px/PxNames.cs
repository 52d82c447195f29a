// What the sides of a table and their categories are called in one of the file's languages.
namespace Samsyn.Sources.Px;

/// <summary>What the sides of a table are called in one of its languages, STUB and then HEADING.</summary>
/// <param name="Language">The language, or null for the main one.</param>
/// <param name="Sides">The sides.</param>
internal sealed record PxNames(string? Language, IReadOnlyList<PxSide> Sides)
{
    /// <summary>The names in a language.</summary>
    public static PxNames Of(PxKeywords keywords, string? language) => new(language,
        [
            .. keywords.Texts("STUB", language).Concat(keywords.Texts("HEADING", language))
                .Select(name => new PxSide(name, keywords.Texts("VALUES", language, name), keywords.Texts("CODES", language, name))),
        ]);

    /// <summary>The languages that a file has besides its main one.</summary>
    public static IReadOnlyList<string> Others(PxKeywords keywords) =>
        [.. keywords.All.Select(sentence => sentence.Language).OfType<string>().Distinct()];

    /// <summary>A side by its name, or null.</summary>
    public PxSide? Find(string name) => Sides.FirstOrDefault(side => side.Name == name);
}

/// <summary>A side of a table in one language.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Words">Its categories; none when the file has no words in that language.</param>
/// <param name="Codes">Their codes; none when the file has none.</param>
internal sealed record PxSide(string Name, IReadOnlyList<string> Words, IReadOnlyList<string> Codes)
{
    private readonly HashSet<string> known = [.. Words, .. Codes];

    /// <summary>Whether a text is a category's word or code.</summary>
    public bool Has(string category) => known.Contains(category);
}
