// The values that were worked out independently of any package (reference/who/independent_values.csv), each held by one assertion.
using System.Globalization;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Inequality.Who;

namespace Samsyn.Statistics.Tests;


public sealed class IndependentValuesTests
{
    /// <summary>Rows whose bounds differ on purpose: PAF's interval is made on the logarithm (intervals-that-cover, A5).</summary>
    private static readonly string[] OtherBounds = ["ordered_sba/paf/se_based", "synthetic_education_smoking/paf/se_based", "synthetic_education3_obesity/paf/se_based"];

    public static TheoryData<string> Names => Reference.Folder is null ? [] : new(Rows().Select(row => row.Name));

    [ReferenceFact]
    public void None_of_the_59_values_is_lost() => Assert.Equal(59, Names.Count);

    [ReferenceTheory, MemberData(nameof(Names))]
    public void The_value_worked_out_independently_is_found(string name)
    {
        var row = Rows().Single(one => one.Name == name);

        var (value, error) = Found(row);

        Near(row.Estimate, value);
        Near(row.Error, error);
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void The_interval_worked_out_independently_is_found(string name)
    {
        var row = Rows().Single(one => one.Name == name);
        if (Ours(row) is not { } summary || OtherBounds.Contains(name))
        {
            Assert.True(OtherBounds.Contains(name) || row.Lower is null || row.Variant is not "se_based" || row.Dataset is "nonordered_sba" or "synthetic_municipality_hospitalisation");
            return;
        }

        Near(row.Lower, summary.Estimate!.Interval!.Lower);
        Near(row.Upper, summary.Estimate.Interval.Upper);
    }

    /// <summary>The default mode's own summary, where the row is a default value.</summary>
    private static Summary? Ours(Row row)
    {
        SummaryMeasure? measure = (row.Measure, row.Variant) switch
        {
            ("aci", _) => SummaryMeasure.ACI,
            ("rci", _) => SummaryMeasure.RCI,
            ("rci_wagstaff", _) => SummaryMeasure.RciWagstaff,
            ("rci_erreygers", _) => SummaryMeasure.RciErreygers,
            ("sii_linear", _) or ("sii_logit", "single_weight_se_based") => SummaryMeasure.SII,
            ("rii_linear", _) or ("rii_logit", "single_weight_se_based_log") => SummaryMeasure.RII,
            ("par", _) when row.IsLadder => SummaryMeasure.PAR,
            ("paf", "se_based") when row.IsLadder => SummaryMeasure.PAF,
            _ => null,
        };
        var data = WhoData.Of(row.Dataset).Disaggregation();
        var straight = row.Measure.EndsWith("_linear", StringComparison.Ordinal) ? data with { Scale = null } : data;
        return measure is { } own ? Summaries.Of(own, straight, new() { RawSigns = true }) : null;
    }

    private static (double Value, double? Error) Found(Row row)
    {
        if (Ours(row) is { Estimate: { } ours })
        {
            return (ours.Value, row.Variant.EndsWith("_log", StringComparison.Ordinal) ? ours.StandardError / ours.Value : ours.StandardError);
        }

        var data = WhoData.Of(row.Dataset).Disaggregation();
        var who = new WhoFigures(data, new());
        return (row.Measure, row.Variant) switch
        {
            (_, "single_weight_robust_hc1") => Slope(who, null),
            (_, "single_weight_robust_stata") => Slope(who, who.Count / (who.Count - 1.0)),
            (_, "single_weight_robust_hc1_log") => Ratio(who, null),
            (_, "single_weight_robust_stata_log") => Ratio(who, who.Count / (who.Count - 1.0)),
            (_, "walter_x100") => Audit(SummaryMeasure.PAF, data, 100),
            ("ti", _) => Audit(SummaryMeasure.TI, data, 1000),
            ("mld", _) => Audit(SummaryMeasure.MLD, data, 1000),
            ("bgv", "plain") => Audit(SummaryMeasure.BGV, data, 1),
            ("bgv", _) => Corrected(who),
            ("par", _) => Best(who, data, 1),
            _ => Best(who, data, 100 / who.Mean),
        };
    }

    /// <summary>The package's figure, its error brought to the figure's own scale.</summary>
    private static (double Value, double? Error) Audit(SummaryMeasure measure, Disaggregation data, double times)
    {
        var estimate = Summaries.Of(measure, data, new() { Method = Method.Who })!.Estimate!;
        return (estimate.Value, estimate.StandardError * times);
    }

    /// <summary>The logistic line with single weights and robust errors, by the same fit that audits the package.</summary>
    private static GeneralizedFit Fit(WhoFigures who) => GeneralizedFit.Of(
        WhoFigures.RanksOf(who.Persons), [.. who.Values.Select(value => value / 100)], who.Persons, who.Persons, 1e-14);

    private static (double Value, double? Error) Slope(WhoFigures who, double? factor) =>
        (100 * (Fit(who).Top - Fit(who).Bottom), 100 * Fit(who).ErrorOfDifference(factor));

    private static (double Value, double? Error) Ratio(WhoFigures who, double? factor) =>
        (Fit(who).Top / Fit(who).Bottom, Fit(who).ErrorOfLogarithm(factor));

    /// <summary>BGV less what chance alone adds: Σ p(1−p)s².</summary>
    private static (double Value, double? Error) Corrected(WhoFigures who)
    {
        var plain = who.Values.Select((value, i) => who.Shares[i] * Math.Pow(value - who.Mean, 2)).Sum();
        var chance = who.Errors!.Select((error, i) => who.Shares[i] * (1 - who.Shares[i]) * error * error).Sum();
        return (Math.Max(0, plain - chance), WhoDispersion.ErrorOfVariance(who, who.Errors!));
    }

    /// <summary>PAR and PAF of unordered subgroups as if the best had been known beforehand: our own is median-unbiased instead.</summary>
    private static (double Value, double? Error) Best(WhoFigures who, Disaggregation data, double times)
    {
        var best = Array.IndexOf(who.Values, data.MoreIsBetter == true ? who.Values.Max() : who.Values.Min());
        var variance = who.Errors!.Select((error, i) =>
        {
            var fraction = times == 1 ? 1 : who.Values[best] / who.Mean;
            return Math.Pow(((i == best ? 1 : 0) - (who.Shares[i] * fraction)) * error, 2);
        }).Sum();
        return (times * (who.Values[best] - who.Mean), times * Math.Sqrt(variance));
    }

    private static void Near(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-9 * Math.Abs(expected ?? 0));
    }

    private static IEnumerable<Row> Rows() =>
        File.ReadLines(Reference.File("who/independent_values.csv")).Skip(1).Select(line => new Row(WhoData.Cells(line)));

    private sealed class Row(List<string> cells)
    {
        public string Name => $"{Dataset}/{Measure}/{Variant}";

        public string Dataset => cells[0];

        public string Measure => cells[1];

        public string Variant => cells[2];

        public double Estimate => Number(3)!.Value;

        public double? Error => Number(4);

        public double? Lower => Number(5);

        public double? Upper => Number(6);

        public bool IsLadder => Dataset is not ("nonordered_sba" or "synthetic_municipality_hospitalisation");

        private double? Number(int cell) => cells[cell].Length == 0 ? null : double.Parse(cells[cell], CultureInfo.InvariantCulture);
    }
}
