// Finds titles by words, however they are written: any order, any case, with or without the dots and rings of the Nordic letters.
using System.Globalization;
using System.Text;

namespace Samsyn.Sources.Services;

/// <summary>Words that are looked for in titles.</summary>
internal sealed class SearchWords(string words)
{
    private readonly string[] folded = Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether nothing is looked for.</summary>
    public bool AreNone => folded.Length == 0;

    /// <summary>Whether a title holds them all.</summary>
    public bool Fit(params ReadOnlySpan<string?> titles)
    {
        var plain = Fold(string.Join(' ', titles!));
        return Array.TrueForAll(folded, word => plain.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A text with small letters, without what stands above or below them; letters written in two parts become one.</summary>
    public static string Fold(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            _ = (letter, CharUnicodeInfo.GetUnicodeCategory(letter)) switch
            {
                (_, UnicodeCategory.NonSpacingMark) => plain,
                ('ø' or 'Ø', _) => plain.Append('o'),
                ('æ' or 'Æ', _) => plain.Append("ae"),
                (_, UnicodeCategory.SpaceSeparator or UnicodeCategory.Control) => plain.Append(' '),
                _ => plain.Append(char.ToLowerInvariant(letter)),
            };
        }

        return plain.ToString();
    }

    /// <summary>Whether two codes or names are the same: case and the way letters are put together do not count.</summary>
    public static bool Same(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) || one.Normalize().Equals(other.Normalize(), StringComparison.OrdinalIgnoreCase);
}
