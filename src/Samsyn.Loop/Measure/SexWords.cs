// The words for women and men in the tables of the Nordic countries.
namespace Samsyn.Loop.Measure;

/// <summary>The words for the two sexes, and the codes they mean.</summary>
public static class SexWords
{
    /// <summary>The code of women and girls.</summary>
    public const string Women = "women";

    /// <summary>The code of men and boys.</summary>
    public const string Men = "men";

    /// <summary>The words for women and girls, in any case.</summary>
    internal static readonly HashSet<string> Female = new(StringComparer.OrdinalIgnoreCase)
    {
        "kvinnor", "kvinna", "kvinnlig", "flickor", "flicka", "tjejer", "kvinder", "kvinde", "piger", "pige",
        "women", "woman", "female", "females", "girls", "naiset", "kvinner", "jenter", "k", "f",
    };

    /// <summary>The words for men and boys, in any case.</summary>
    internal static readonly HashSet<string> Male = new(StringComparer.OrdinalIgnoreCase)
    {
        "män", "man", "manlig", "pojkar", "pojke", "killar", "mænd", "mand", "drenge", "dreng",
        "men", "male", "males", "boys", "miehet", "menn", "gutter", "m",
    };

    /// <summary>The code that a word means, or null when it is not a word for a sex.</summary>
    public static string? Code(string word) => Female.Contains(word.Trim()) ? Women : Male.Contains(word.Trim()) ? Men : null;

    /// <summary>The code that a word at the beginning of a text means, and what follows it: "Kvinnor Inrikesfödd"; null when there is none.</summary>
    public static (string Code, string Remainder)? Leading(string text)
    {
        var space = text.AsSpan().Trim().IndexOfAny(' ', ',', '\u00a0');
        return space > 1 && Code(text.Trim()[..space]) is { } code ? (code, text.Trim()[(space + 1)..].Trim(' ', ',', '\u00a0')) : null;
    }
}
