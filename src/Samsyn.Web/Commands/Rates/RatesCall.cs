// What is asked of samsyn rates.
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands.Rates;

/// <summary>What is asked of samsyn rates.</summary>
/// <param name="File">The file.</param>
/// <param name="Method">How it is computed.</param>
internal sealed record RatesCall(FileInfo File, RatesMethod Method)
{
    /// <summary>How the answer is written.</summary>
    public AnswerFormat Format { get; init; } = AnswerFormat.Of("table");

    /// <summary>The language in which what must be known of the figures is said.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Says it.</summary>
    public RatesWords Words => new(Language);

    /// <summary>The columns that make the groups; none for the usual grouping of the method.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Columns that are answered as they are, and make no groups.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The column of age bands or other layers.</summary>
    public required string? Band { get; init; }

    /// <summary>The columns of numbers that are named.</summary>
    public required IReadOnlyDictionary<RatesColumn, string> Columns { get; init; }

    /// <summary>The confidences, one or more.</summary>
    public required IReadOnlyList<double> Confidences { get; init; }

    /// <summary>What the figure is multiplied by; null for what is usual with the method.</summary>
    public required double? Multiplier { get; init; }

    /// <summary>The name of one more group of all together; null for none.</summary>
    public string? Together { get; init; }

    /// <summary>A file with the observed totals of the groups.</summary>
    public FileInfo? Totals { get; init; }

    /// <summary>A file with a standard population.</summary>
    public FileInfo? StandardFile { get; init; }

    /// <summary>The scale, the draws and the seed of a slope.</summary>
    public required QuantileSlopeOptions Slope { get; init; }

    /// <summary>What a funnel compares.</summary>
    public required RatesFunnel Funnel { get; init; }

    /// <summary>How many parts areas are sorted into, and whether the lowest are first.</summary>
    public required (int Parts, bool LowestFirst) Quantiles { get; init; }

    /// <summary>The ages at which life expectancy is answered; none for all.</summary>
    public required IReadOnlyList<int> Ages { get; init; }

    /// <summary>Whether a column is named.</summary>
    public bool Has(RatesColumn column) => Columns.ContainsKey(column);

    /// <summary>Whether each row is a group of its own.</summary>
    public bool IsRowByRow => By.Count == 0 && Method.IsRowByRow;
}

/// <summary>What a funnel compares.</summary>
/// <param name="Kind">Shares, ratios or rates.</param>
/// <param name="Years">Years whose counts were pooled.</param>
internal sealed record RatesFunnel(FunnelKind Kind, int Years)
{
    /// <summary>Whether the rates are standardised, so that those of few events are left out.</summary>
    public bool IsStandardised { get; init; }

    /// <summary>Whether the ratios are of counts that are to be told as what is above or below one.</summary>
    public bool IsRatioOfCounts { get; init; }

    /// <summary>Whether the lines are widened by how much the places truly differ.</summary>
    public bool IsWidened { get; init; }
}
