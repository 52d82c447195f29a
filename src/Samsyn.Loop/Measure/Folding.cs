// What two spellings of one word have in common: case, Danish and Swedish letters, hyphens and spaces.
using System.Text;

namespace Samsyn.Loop.Measure;

/// <summary>Brings spellings of one word together, and tells how far two words are apart.</summary>
internal static class Folding
{
    /// <summary>The words of a text in one form: Høje-Taastrup and HÖJE TÅSTRUP are the same.</summary>
    public static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            plain.Append(letter switch
            {
                'Ø' => 'Ö',
                'Æ' => 'Ä',
                _ => char.IsLetterOrDigit(letter) ? letter : ' ',
            });
        }

        return plain.Replace("AA", "Å").ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words of a text in one form, with a space between.</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));

    /// <summary>A code made from a name: letters and digits in lower case, joined by hyphens.</summary>
    public static string CodeOf(string name)
    {
        var plain = new string([.. name.Trim().Normalize(NormalizationForm.FormKC).Select(letter => char.IsLetterOrDigit(letter) || letter == '+' ? char.ToLowerInvariant(letter) : '-')]);
        return string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>How many letters must be put in, taken out or changed to make one word of the other (Levenshtein 1965).</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
