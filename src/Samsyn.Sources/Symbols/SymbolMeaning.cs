// From a symbol in somebody's table to what we know: a zero, a missing, a withheld or a too uncertain figure.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Symbols;

/// <summary>From a symbol in somebody's table to what we know.</summary>
/// <remarks>Only asked where no number stands. A symbol beside a number, such as Eurostat's p for preliminary, does not change it.</remarks>
public static class SymbolMeaning
{
    /// <summary>The figure that a symbol stands for: a known zero, a missing figure with its reason, a withheld one, or one that is too uncertain.</summary>
    public static Figure Of(string symbol, Issuer issuer) => Mark(symbol, issuer).Figure();

    /// <summary>The figure that a symbol in a table stands for, by the table's own issuer and its own way of showing the symbols (DATASYMBOL).</summary>
    public static Figure Of(string symbol, SourceTable table) => Of(Shown(symbol, table), Issuers.Of(table));

    /// <summary>What a symbol says, in an issuer's key; the key of most issuers where theirs lacks it.</summary>
    public static FigureMark Mark(string symbol, Issuer issuer)
    {
        var plain = Plain(symbol);
        return SymbolTable.Find(issuer, plain)
            ?? (issuer == Issuer.Eurostat ? Joined(plain) : null)
            ?? SymbolTable.Find(Issuer.Other, plain)
            ?? FigureMark.Other;
    }

    /// <summary>
    /// The symbol as its issuer shows it. A PX file may hold "." and say that it is shown as ".."; the issuer's key explains
    /// what is shown. A text of another kind, such as "n.a.", is no key's, and the symbol in the file is left as it is.
    /// </summary>
    public static string Shown(string symbol, SourceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var plain = Plain(symbol);
        var keyword = plain == "-" ? "DATASYMBOLNIL"
            : plain.Length is > 0 and <= 6 && plain.All(letter => letter == '.') ? $"DATASYMBOL{(char)('0' + plain.Length)}"
            : "";
        var shown = table.Notes.FirstOrDefault(note => note.Kind == keyword)?.Text.Trim() ?? "";
        return shown.Length > 0 && shown.All(letter => letter is '.' or ':' or '-' or '–' or '…') ? shown : symbol;
    }

    // The flags of one cell: what guards persons weighs most.
    private static FigureMark? Joined(string flags) =>
        !flags.All(flag => ": bcdefnprsuz".Contains(flag, StringComparison.Ordinal)) ? null
        : flags.Contains('c', StringComparison.Ordinal) ? FigureMark.Confidential
        : flags.Contains('z', StringComparison.Ordinal) ? FigureMark.NotApplicable
        : flags.Contains('u', StringComparison.Ordinal) ? FigureMark.TooUncertain
        : flags.Contains(':', StringComparison.Ordinal) ? FigureMark.NotAvailable
        : null;

    private static string Plain(string symbol) => symbol.Trim().Replace("…", "...", StringComparison.Ordinal) switch
    {
        "–" or "—" or "−" => "-",
        var plain => plain,
    };
}
