// A language that the site speaks: Swedish, Danish or English.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Samsyn.Loop;

namespace Samsyn.Web.Shared;

/// <summary>A language that the site speaks. It stands first in every address, so a link keeps its language.</summary>
public sealed class Language
{
    public static readonly Language Swedish = new("sv", "sv-SE", "Svenska");
    public static readonly Language Danish = new("da", "da-DK", "Dansk");
    public static readonly Language English = new("en", "en-GB", "English");

    private Language(string code, string culture, string name) =>
        (Code, Culture, Name) = (code, WithMinus(culture), name);

    public static IReadOnlyList<Language> All { get; } = [Swedish, Danish, English];

    public string Code { get; }

    /// <summary>How numbers and dates are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name { get; }

    /// <summary>Lets an address hold a language.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = All.FirstOrDefault(one => one.Code == code);
        return language is not null;
    }

    /// <summary>The language of a code; English for a code that is none, or for no code.</summary>
    public static Language Of(string? code) => TryParse(code, out var language) ? language : English;

    /// <summary>The language of a visitor, from what the browser asks for: the first one wanted that we speak, else English.</summary>
    /// <remarks>Norwegian is answered in Danish, which reads as Norwegian bokmål nearly does.</remarks>
    public static Language Wanted(string? acceptLanguage) =>
        (acceptLanguage ?? "").Split(',')
            .Select(part => part.Split(';'))
            .Select((part, place) => (Code: Primary(part[0]), Weight: Weight(part), place))
            .OrderByDescending(wish => wish.Weight).ThenBy(wish => wish.place)
            .Select(wish => wish.Weight > 0 ? Spoken(wish.Code) : null)
            .FirstOrDefault(language => language is not null) ?? English;

    /// <summary>The language of a page: what its address begins with, else what the browser asks for.</summary>
    public static Language At(string? path, HttpRequest request) =>
        TryParse(path?.Split('/').ElementAtOrDefault(1), out var language) ? language : Wanted(request.Headers.AcceptLanguage);

    /// <summary>Picks what is said in this language. A new language is a new parameter: the compiler then lists every sentence still unsaid.</summary>
    public string Say(string sv, string da, string en) => Code switch { "sv" => sv, "da" => da, _ => en };

    /// <summary>The name or definition of something, in this language where it is known.</summary>
    public string Say(LocalText text) => text.In(Code);

    // A true minus, as wide as a plus: a hyphen before a number is easily overlooked.
    private static CultureInfo WithMinus(string culture)
    {
        var own = (CultureInfo)CultureInfo.GetCultureInfo(culture).Clone();
        own.NumberFormat.NegativeSign = "\u2212";
        return CultureInfo.ReadOnly(own);
    }

    private static string Primary(string tag) => tag.Trim().Split('-')[0].ToUpperInvariant();

    private static Language? Spoken(string primary) => primary switch
    {
        "SV" => Swedish,
        "DA" or "NB" or "NN" or "NO" => Danish,
        "EN" => English,
        _ => null,
    };

    private static double Weight(string[] part) =>
        part.Length < 2 ? 1
        : double.TryParse(part[1].Replace("q=", "", StringComparison.OrdinalIgnoreCase).Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight
        : 0;
}
