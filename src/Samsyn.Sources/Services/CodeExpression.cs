// What a choice of codes can be written as: a code, * for all, 18* for those that begin so, top(5) for the newest five.
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Services;

/// <summary>Reads the expressions by which codes are chosen.</summary>
internal static partial class CodeExpression
{
    /// <summary>How many <c>top(n)</c> asks for; null for any other expression.</summary>
    public static int? Top(string expression) =>
        TopForm().Match(expression) is { Success: true } match && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Whether it chooses more than the code it spells.</summary>
    public static bool IsPattern(string expression) => expression.Contains('*', StringComparison.Ordinal) || expression.Contains('?', StringComparison.Ordinal) || Top(expression) is not null;

    /// <summary>Whether it names a list of codes, such as <c>agg:Ålder5år</c>, rather than a code; the codes behind it are those of that list.</summary>
    public static bool IsList(string expression) =>
        expression.StartsWith("agg:", StringComparison.Ordinal) || expression.StartsWith("vs:", StringComparison.Ordinal) || expression.StartsWith("codelist:", StringComparison.Ordinal);

    /// <summary>Whether a code is chosen; <c>top(n)</c> cannot be told of one code.</summary>
    public static bool Takes(string expression, string code) => IsPattern(expression)
        ? Regex.IsMatch(code.Normalize(), $"^{Regex.Escape(expression.Normalize()).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
        : SearchWords.Same(expression, code);

    /// <summary>The codes chosen among those there are, in their own order, each once.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="codes">The codes there are.</param>
    /// <param name="isTime">Whether they are times, of which the newest come last, or first when they run backwards.</param>
    public static IEnumerable<string> Among(string expression, IReadOnlyList<string> codes, bool isTime) => Top(expression) is not { } count ? codes.Where(code => Takes(expression, code))
        : isTime && (codes.Count < 2 || string.CompareOrdinal(codes[0], codes[^1]) < 0) ? codes.TakeLast(count)
        : codes.Take(count);

    [GeneratedRegex(@"^\s*top\(\s*(\d{1,6})\s*\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopForm();
}
