// Reads a text in quotation marks, and finds out when its closing mark was forgotten.
using System.Text;
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Px;

/// <summary>Reads texts in quotation marks. No such text can hold a quotation mark; it may run over lines.</summary>
internal static partial class PxQuotation
{
    // No office writes a note of so many letters; a text this long has lost its end.
    private const int Longest = 1_000_000;

    /// <summary>The text at whose opening mark the file stands; or null when its end was forgotten, and the file then stands at the next keyword or its end.</summary>
    public static string? Read(PxText text)
    {
        var line = text.Line;
        var letters = new StringBuilder();
        text.Next();
        while (letters.Length < Longest)
        {
            var letter = text.Next();
            if (letter is PxText.End or '"')
            {
                return Judge(text, letters.ToString(), line, closed: letter == '"');
            }

            letters.Append((char)letter);
        }

        return Judge(text, letters.ToString(), line, closed: false);
    }

    /// <summary>Whether a line begins as a sentence of a PX file does.</summary>
    public static bool BeginsSentence(string line) => Sentence().IsMatch(line);

    private static string? Judge(PxText text, string read, long line, bool closed)
    {
        if (RunOn().Match(read) is { Success: true } runOn)
        {
            var keyword = runOn.Groups[1].Index;
            text.GiveBack(read[keyword..] + (closed ? "\"" : ""), line + Lines(read.AsSpan(0, keyword)));
            return null;
        }

        return closed ? read : null;
    }

    private static int Lines(ReadOnlySpan<char> read) => read.Contains('\n') ? read.Count('\n') : read.Count('\r');

    [GeneratedRegex(@";[ \t]*[\r\n]+([A-Z][A-Z0-9.-]{2,}(?:\[\w+\])?[ \t]*[(=])", RegexOptions.CultureInvariant)]
    private static partial Regex RunOn();

    [GeneratedRegex(@"^[ \t]*[A-Za-z][A-Za-z0-9.-]{2,}(?:\[\w+\])?[ \t]*[(=]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
