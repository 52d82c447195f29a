// What a question to Kolada asks for, read from the table's name and the choices of places, years and sexes.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Reads what is asked of Kolada.</summary>
internal static class KoladaQuery
{
    /// <summary>The format of an answer about key figures.</summary>
    public const string About = "kpi";

    /// <summary>The format of an answer with figures.</summary>
    public const string Data = "data";

    /// <summary>The variable of places.</summary>
    public const string PlaceVariable = "municipality";

    /// <summary>The variable of years.</summary>
    public const string YearVariable = "year";

    /// <summary>The variable of sexes.</summary>
    public const string SexVariable = "gender";

    /// <summary>The key figures asked for, each once.</summary>
    public static IReadOnlyList<string> Ids(TableQuery query) =>
        [.. query.Table.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(id => id.ToUpperInvariant()).Distinct()];

    /// <summary>The expressions for places; none for all.</summary>
    public static IReadOnlyList<string> Places(TableQuery query) => Codes(query, PlaceVariable, "kommun", "region");

    /// <summary>The expressions for years; none for all.</summary>
    public static IReadOnlyList<string> Years(TableQuery query) => Codes(query, YearVariable, "period", "år");

    /// <summary>The sexes asked for; none for all.</summary>
    public static IReadOnlyList<string> Sexes(TableQuery query) => Codes(query, SexVariable, "kön");

    /// <summary>A place as Kolada writes it: 18 becomes 0018, 00 becomes 0000.</summary>
    public static string Place(string code) => code is [>= '0' and <= '9', >= '0' and <= '9'] ? "00" + code : code;

    /// <summary>Whether a row is asked for.</summary>
    public static bool Wants(IReadOnlyList<string> expressions, string code, Func<string, string>? own = null) =>
        expressions.Count == 0 || expressions.Any(expression => CodeExpression.Top(expression) is not null || CodeExpression.Takes(own?.Invoke(expression) ?? expression, code));

    /// <summary>Whether figures for a sex are asked for, by Kolada's own letter.</summary>
    public static bool WantsSex(IReadOnlyList<string> sexes, string letter) =>
        sexes.Count == 0 || sexes.Any(sex => CodeExpression.Takes(sex, letter) || (SexWords.Code(sex) is { } code && code == SexWords.Code(letter)));

    private static IReadOnlyList<string> Codes(TableQuery query, params ReadOnlySpan<string> names)
    {
        foreach (var choice in query.Choices)
        {
            foreach (var name in names)
            {
                if (SearchWords.Same(choice.Variable, name))
                {
                    return choice.Codes;
                }
            }
        }

        return [];
    }
}
