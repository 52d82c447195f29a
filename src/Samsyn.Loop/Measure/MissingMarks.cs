// The marks that stand where a number is missing, and what they mean unless a recipe says otherwise.
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Measure;

/// <summary>What a mark in place of a value means.</summary>
public enum MarkMeaning
{
    /// <summary>It is not known why there is no number.</summary>
    NotAvailable,

    /// <summary>There cannot be a number.</summary>
    NotApplicable,

    /// <summary>The number is not published yet.</summary>
    NotYet,

    /// <summary>So few persons that one of them might be recognised.</summary>
    Withheld,

    /// <summary>So uncertain that the number would mislead.</summary>
    TooUncertain,

    /// <summary>Nothing was counted: the number is 0. Never assumed; a recipe or the kind of file must say it.</summary>
    Zero,
}

/// <summary>The marks that statistical offices and municipalities put where a number is missing.</summary>
public static partial class MissingMarks
{
    private static readonly Dictionary<string, MarkMeaning> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = MarkMeaning.NotAvailable,
        [".."] = MarkMeaning.NotAvailable,
        [":"] = MarkMeaning.NotAvailable,
        ["-"] = MarkMeaning.NotAvailable,
        ["–"] = MarkMeaning.NotAvailable,
        ["—"] = MarkMeaning.NotAvailable,
        ["\u2212"] = MarkMeaning.NotAvailable,
        ["n/a"] = MarkMeaning.NotAvailable,
        ["na"] = MarkMeaning.NotAvailable,
        ["nan"] = MarkMeaning.NotAvailable,
        ["null"] = MarkMeaning.NotAvailable,
        ["saknas"] = MarkMeaning.NotAvailable,
        ["uppgift saknas"] = MarkMeaning.NotAvailable,
        ["ingen uppgift"] = MarkMeaning.NotAvailable,
        ["uoplyst"] = MarkMeaning.NotAvailable,
        ["missing"] = MarkMeaning.NotAvailable,
        ["."] = MarkMeaning.NotApplicable,
        ["ej relevant"] = MarkMeaning.NotApplicable,
        ["..."] = MarkMeaning.NotYet,
        ["…"] = MarkMeaning.NotYet,
        ["x"] = MarkMeaning.Withheld,
        ["*"] = MarkMeaning.Withheld,
        ["c"] = MarkMeaning.Withheld,
        [":c"] = MarkMeaning.Withheld,
        ["u"] = MarkMeaning.TooUncertain,
        [":u"] = MarkMeaning.TooUncertain,
    };

    /// <summary>What a text in place of a number means by common custom, or null when it is no mark that is known.</summary>
    /// <remarks>A number that is only bounded, such as &lt;5, is withheld and never 5; one in brackets, such as (12,3), is too uncertain.</remarks>
    public static MarkMeaning? Meaning(string? text)
    {
        var written = text?.Trim() ?? "";
        return Known.TryGetValue(written, out var known) ? known
            : FewForm().IsMatch(written) ? MarkMeaning.Withheld
            : BracketForm().Match(written) is { Success: true } inside && Numeral.MarkOf(inside.Groups[1].ValueSpan) is not null ? MarkMeaning.TooUncertain
            : null;
    }

    /// <summary>The figure that a mark stands for; null for 0, which is a number.</summary>
    public static Figure? Figure(MarkMeaning meaning) => meaning switch
    {
        MarkMeaning.Withheld => new Figure.Withheld(),
        MarkMeaning.TooUncertain => new Figure.TooUncertain(),
        MarkMeaning.NotApplicable => new Figure.Missing(MissingReason.NotApplicable),
        MarkMeaning.NotYet => new Figure.Missing(MissingReason.NotYet),
        MarkMeaning.NotAvailable => new Figure.Missing(MissingReason.NotAvailable),
        _ => null,
    };

    [GeneratedRegex(@"^(?:<|≤|<=|färre än|färre|mindre än|under|færre end|mindre end|fewer than|less than)\s*\d{1,2}(?:\s*(?:personer|persons|st|%))?$|^\d\s*[-–]\s*\d$", RegexOptions.IgnoreCase)]
    private static partial Regex FewForm();

    [GeneratedRegex(@"^[(\[]\s*(.+?)\s*[)\]]$")]
    private static partial Regex BracketForm();
}
