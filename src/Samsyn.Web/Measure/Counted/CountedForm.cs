// What is said of a file of counts on the page where it is sent: which method, which columns, and what is lacking.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Counted;

/// <summary>What is written in the form, field by field.</summary>
/// <param name="Fields">The fields.</param>
public sealed record CountedForm(IReadOnlyDictionary<string, string> Fields)
{
    private const int Longest = 200;
    private const double MostPer = 1e9;

    /// <summary>The fields that name a column, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> ColumnFields = ["count", "population", "by", "band", "referenceCount", "referencePopulation"];

    private static readonly string[] Texts = ["method", .. ColumnFields, "per", "confidence", "together"];

    /// <summary>The methods that can be chosen: those that need nothing but counts and persons, by the command's names.</summary>
    public static readonly IReadOnlyList<string> Methods = ["proportion", "rate", "dsr", "isratio", "life-expectancy"];

    /// <summary>The confidences that can be chosen, in per cent.</summary>
    public static readonly IReadOnlyList<string> Confidences = ["95", "99.8"];

    /// <summary>A form with nothing in it.</summary>
    public static CountedForm Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>What was written.</summary>
    public static CountedForm Read(IFormCollection form) =>
        new(Texts.ToDictionary(name => name, name => form[name].ToString().Trim() is var text && text.Length > Longest ? text[..Longest] : text));

    /// <summary>What stands in a field.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>The method's name; what is none of them is the first.</summary>
    public string Method => Methods.Contains(this["method"]) ? this["method"] : Methods[0];

    /// <summary>Whether one more line of all together is wanted.</summary>
    public bool Together => this["together"].Length > 0;

    private string[] By => this["by"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What must be mended before the file is read.</summary>
    public Flaws Flaws(CountedWords words) => Shared.Flaws.Of(
    [
        .. Needed.Where(field => this[field].Length == 0).Select(field => (field, (string?)words.Lacking(field))),
        ("per", this["per"].Length > 0 && Per is not > 0 ? words.NotAboveZero : null),
        ("by", Together && By.Length == 0 ? words.TogetherNeedsGroups : null),
        ("band", Together && Method == "isratio" && this["band"].Length == 0 ? words.Lacking("band") : null),
    ]);

    /// <summary>What is asked of the reading and computing that the command does too.</summary>
    /// <param name="file">The file, while it is there.</param>
    /// <param name="words">The reader's language.</param>
    internal RatesCall Call(FileInfo file, CountedWords words) => new(file, RatesMethod.All.Single(one => one.Name == Method))
    {
        Language = words.Language,
        By = By,
        Labels = [],
        Band = Optional("band"),
        Columns = Columns.Where(column => this[column.Field].Length > 0).ToDictionary(column => column.Column, column => this[column.Field]),
        Confidences = [this["confidence"] == Confidences[1] ? 0.998 : 0.95],
        Multiplier = Per ?? (Method == "proportion" ? 100 : null),
        Together = Together ? words.AllTogether : null,
        Slope = new(),
        Funnel = new(FunnelKind.Proportion, 1),
        Quantiles = (10, false),
        Ages = [],
    };

    private IEnumerable<(RatesColumn Column, string Field)> Columns =>
    [
        (RatesColumn.Count, "count"), (RatesColumn.Population, "population"),
        .. Method == "isratio" ? ((RatesColumn, string)[])[(RatesColumn.ReferenceCount, "referenceCount"), (RatesColumn.ReferencePopulation, "referencePopulation")] : [],
    ];

    private IEnumerable<string> Needed =>
    [
        "count", "population",
        .. Method is "dsr" or "life-expectancy" ? (string[])["band"] : [],
        .. Method == "isratio" ? (string[])["referenceCount", "referencePopulation"] : [],
    ];

    // Nobody writes "per 1e5"; whoever does has hit a key too many.
    private double? Per => !this["per"].Any(char.IsLetter) && Numeral.Read(this["per"], DecimalMark.Either) is { } number and > 0 and <= MostPer ? number : null;

    private string? Optional(string field) => this[field] is { Length: > 0 } name ? name : null;
}
