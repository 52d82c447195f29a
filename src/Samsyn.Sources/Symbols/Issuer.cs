// Who issued a table: the statistical offices mean different things by the same dots.
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Symbols;

/// <summary>Who issued a table.</summary>
public enum Issuer
{
    /// <summary>Somebody else, or nobody knows.</summary>
    Other,

    /// <summary>Statistics Sweden (SCB).</summary>
    Sweden,

    /// <summary>Statistics Denmark (DST).</summary>
    Denmark,

    /// <summary>Statistics Norway (SSB).</summary>
    Norway,

    /// <summary>Statistics Finland (Tilastokeskus).</summary>
    Finland,

    /// <summary>Eurostat.</summary>
    Eurostat,
}

/// <summary>Tells the issuers apart.</summary>
public static partial class Issuers
{
    /// <summary>The issuer of a table, by the name its SOURCE gives; <see cref="Issuer.Other"/> when that names none that we know.</summary>
    public static Issuer Of(SourceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Notes.Where(note => note.Kind == "SOURCE").Select(note => Named(note.Text)).FirstOrDefault(issuer => issuer != Issuer.Other);
    }

    /// <summary>The issuer that a text names.</summary>
    public static Issuer Named(string source) =>
        Sweden().IsMatch(source) ? Issuer.Sweden
        : Denmark().IsMatch(source) ? Issuer.Denmark
        : Norway().IsMatch(source) ? Issuer.Norway
        : Finland().IsMatch(source) ? Issuer.Finland
        : Eurostat().IsMatch(source) ? Issuer.Eurostat
        : Issuer.Other;

    [GeneratedRegex(@"\bSCB\b|Statistics Sweden|Statistiska centralbyrån|Statistikmyndigheten", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sweden();

    [GeneratedRegex(@"\bDST\b|Statistics Denmark|Danmarks Statistik", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denmark();

    [GeneratedRegex(@"\bSSB\b|Statistics Norway|Statistisk sentralbyrå", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Norway();

    [GeneratedRegex(@"Statistics Finland|Tilastokeskus|Statistikcentralen", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Finland();

    [GeneratedRegex(@"\bEurostat\b|^ESTAT$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eurostat();
}
