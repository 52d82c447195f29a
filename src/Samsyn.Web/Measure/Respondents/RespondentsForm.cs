// What is said of a file of respondents on the page where it is sent, and what is lacking.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>What is written in the form, field by field.</summary>
/// <param name="Fields">The fields.</param>
public sealed record RespondentsForm(IReadOnlyDictionary<string, string> Fields)
{
    private const int Longest = 200;

    /// <summary>The fields that name a column: the form's name of each.</summary>
    public static readonly IReadOnlyList<string> ColumnFields = ["outcome", "group", "order", "weight", "stratum", "unit", "drawn", "age", "determinants"];

    private static readonly string[] Needed = ["outcome", "group", "indicator", "place", "period"];

    private static readonly string[] Texts = [.. ColumnFields, "indicator", "place", "period", "better"];

    /// <summary>A form with nothing in it.</summary>
    public static RespondentsForm Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>What was written.</summary>
    public static RespondentsForm Read(IFormCollection form) =>
        new(Texts.ToDictionary(name => name, name => form[name].ToString().Trim() is var text && text.Length > Longest ? text[..Longest] : text));

    /// <summary>What stands in a field.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>The columns that were chosen.</summary>
    public RespondentColumns Columns => new(this["outcome"], [this["group"]])
    {
        Order = Optional("order"),
        Weight = Optional("weight"),
        Stratum = Optional("stratum"),
        Unit = Optional("unit"),
        Drawn = Optional("drawn"),
        Age = Optional("age"),
        Determinants = this["determinants"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    };

    /// <summary>Whether more of the outcome is better; null when no judgement is made.</summary>
    public bool? MoreIsBetter => this["better"] switch { "high" => true, "low" => false, _ => null };

    /// <summary>What must be mended before the file is read.</summary>
    public Flaws Flaws(RespondentsWords words) => Shared.Flaws.Of(
    [
        .. Needed.Where(field => this[field].Length == 0).Select(field => (field, (string?)words.Lacking(field))),
        ("period", this["period"].Length > 0 && PeriodText.Read(this["period"], new Where.Field("period")) is Checked<Period>.Flawed ? words.NotAPeriod : null),
    ]);

    private string? Optional(string field) => this[field] is { Length: > 0 } name ? name : null;
}
