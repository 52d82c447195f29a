// Names of files in a record: safe on every system, told apart also where capitals are not, and never outside their folder.
using System.Globalization;
using System.Text;

namespace Samsyn.Web.Convene.Records;

/// <summary>Gives files in a record their names.</summary>
internal sealed class RecordPath
{
    private const int Longest = 100;

    private static readonly HashSet<string> Reserved =
        ["CON", "PRN", "AUX", "NUL", "CLOCK$", .. Enumerable.Range(0, 10).SelectMany(number => (string[])[$"COM{number.ToString(CultureInfo.InvariantCulture)}", $"LPT{number.ToString(CultureInfo.InvariantCulture)}"])];

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A path that no other file has: the folder, and a name as near to what people called it as is safe.</summary>
    public string Of(string folder, string name)
    {
        var safe = Safe(name);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(safe), Path.GetExtension(safe));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? $"{folder}/{safe}" : string.Create(CultureInfo.InvariantCulture, $"{folder}/{stem}-{number}{ending}"))
            .First(taken.Add);
    }

    /// <summary>A name with letters, digits, dots and dashes alone; never hidden, never one that means something to a system, never long.</summary>
    public static string Safe(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            letters.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' ? rune.ToString() : "-");
        }

        var plain = string.Join('-', letters.ToString().Normalize(NormalizationForm.FormC).Split('-', StringSplitOptions.RemoveEmptyEntries));
        var ending = Path.GetExtension(plain);
        ending = ending.Length is < 2 or > 12 || ending.Contains('-', StringComparison.Ordinal) ? "" : ending;
        var stem = plain[..^ending.Length].Trim('.', '-');
        stem = stem.Length == 0 || Reserved.Contains(stem.Split('.')[0].ToUpperInvariant()) ? $"file-{stem}".TrimEnd('-') : stem;
        return Short(stem, Longest - ending.Length) + ending;
    }

    // Never half a pair of surrogates.
    private static string Short(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd('.', '-');
}
