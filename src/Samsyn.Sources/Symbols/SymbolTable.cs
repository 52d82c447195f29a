// The issuers' keys to their symbols, one line for each. This is the place to mend when an issuer changes its key.
namespace Samsyn.Sources.Symbols;

/// <summary>The issuers' keys to their symbols.</summary>
internal static class SymbolTable
{
    private static readonly Dictionary<(Issuer, string), FigureMark> Keys = new()
    {
        // SCB: ".. = not available, too uncertain to be presented or removed for reasons of confidentiality": nobody can tell which.
        [(Issuer.Sweden, ".")] = FigureMark.NotApplicable,
        [(Issuer.Sweden, "..")] = FigureMark.NotAvailable,
        [(Issuer.Sweden, "-")] = FigureMark.NilZero,

        // DST: ".." is too uncertain or confidential. Of the two, the one that guards persons is taken.
        [(Issuer.Denmark, ".")] = FigureMark.NotApplicable,
        [(Issuer.Denmark, "..")] = FigureMark.Confidential,
        [(Issuer.Denmark, "...")] = FigureMark.NotAvailable,
        [(Issuer.Denmark, "-")] = FigureMark.NilZero,

        [(Issuer.Norway, ".")] = FigureMark.NotApplicable,
        [(Issuer.Norway, "..")] = FigureMark.NotAvailable,
        [(Issuer.Norway, "...")] = FigureMark.NotYet,
        [(Issuer.Norway, ":")] = FigureMark.Confidential,
        [(Issuer.Norway, "-")] = FigureMark.NilZero,

        [(Issuer.Finland, ".")] = FigureMark.NotApplicable,
        [(Issuer.Finland, "..")] = FigureMark.NotAvailable,
        [(Issuer.Finland, "...")] = FigureMark.Confidential,
        [(Issuer.Finland, "-")] = FigureMark.NilZero,

        // Eurostat's flags may be joined, as in ":c" or "bu"; the ones that are not here (b, d, e, f, n, p, r, s) say nothing of why a number is missing.
        [(Issuer.Eurostat, ":")] = FigureMark.NotAvailable,
        [(Issuer.Eurostat, "u")] = FigureMark.TooUncertain,
        [(Issuer.Eurostat, "z")] = FigureMark.NotApplicable,
        [(Issuer.Eurostat, "c")] = FigureMark.Confidential,

        // What the same signs mean with most who use them. "-" is a zero only where an issuer of statistics writes it.
        [(Issuer.Other, ".")] = FigureMark.NotApplicable,
        [(Issuer.Other, "..")] = FigureMark.NotAvailable,
        [(Issuer.Other, "...")] = FigureMark.NotAvailable,
        [(Issuer.Other, ":")] = FigureMark.NotAvailable,
        [(Issuer.Other, "-")] = FigureMark.NilZero,
    };

    /// <summary>The mark of a symbol in an issuer's key, or null when the key lacks it.</summary>
    public static FigureMark? Find(Issuer issuer, string symbol) => Keys.TryGetValue((issuer, symbol), out var mark) ? mark : null;
}
