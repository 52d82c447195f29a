// A name or a definition, in the languages it is known in.
namespace Samsyn.Loop;

/// <summary>A text that is data, such as the name of an indicator, in the languages it is known in.</summary>
public sealed record LocalText
{
    /// <summary>A text in one language or more.</summary>
    /// <exception cref="ArgumentException">No language has a text.</exception>
    public LocalText(string? sv = null, string? da = null, string? en = null)
    {
        if (sv is null && da is null && en is null)
        {
            throw new ArgumentException("A text is given in one language at least.");
        }

        (Sv, Da, En) = (sv, da, en);
    }

    /// <summary>The Swedish, or null.</summary>
    public string? Sv { get; }

    /// <summary>The Danish, or null.</summary>
    public string? Da { get; }

    /// <summary>The English, or null.</summary>
    public string? En { get; }

    /// <summary>A text that is the same in every language, such as the name of a place or a file's own word.</summary>
    public static LocalText Same(string text) => new(text, text, text);

    /// <summary>The text in a language, or else in the first language it has.</summary>
    /// <param name="code">sv, da or en.</param>
    public string In(string code) => Only(LanguageIn(code))!;

    /// <summary>The language that <see cref="In"/> answers in.</summary>
    /// <param name="code">sv, da or en.</param>
    public string LanguageIn(string code) => code switch
    {
        "sv" => Sv is not null ? "sv" : Da is not null ? "da" : "en",
        "da" => Da is not null ? "da" : Sv is not null ? "sv" : "en",
        _ => En is not null ? "en" : Sv is not null ? "sv" : "da",
    };

    /// <summary>The text in a language; null when it has none in that language.</summary>
    /// <param name="code">sv, da or en.</param>
    public string? Only(string code) => code switch { "sv" => Sv, "da" => Da, _ => En };
}
