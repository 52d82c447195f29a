// Control charts against those of NHSRplotthedots, point by point.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Trend;

public sealed class ControlReferenceTests
{
    private static readonly Dictionary<string, SpecialCause> Causes = new()
    {
        ["Common Cause"] = SpecialCause.None,
        ["Above UCL"] = SpecialCause.AboveLimit,
        ["Below LCL"] = SpecialCause.BelowLimit,
        ["7 Point Trend (Increasing)"] = SpecialCause.Rising,
        ["7 Point Trend (Decreasing)"] = SpecialCause.Falling,
        ["2 in 3 Above CL"] = SpecialCause.TwoOfThreeHigh,
        ["2 in 3 Below CL"] = SpecialCause.TwoOfThreeLow,
        ["7 Points Above CL"] = SpecialCause.SevenAbove,
        ["7 Points Below CL"] = SpecialCause.SevenBelow,
    };

    private static readonly Dictionary<string, ControlSignal> Signals = new()
    {
        ["common_cause"] = ControlSignal.CommonCause,
        ["special_cause_improvement"] = ControlSignal.Improvement,
        ["special_cause_concern"] = ControlSignal.Concern,
        ["special_cause_neutral_high"] = ControlSignal.NeutralHigh,
        ["special_cause_neutral_low"] = ControlSignal.NeutralLow,
    };

    public static TheoryData<string> Series => Reference.Folder is null ? [] : new(Rows().Select(row => row[0]).Distinct());

    [ReferenceFact]
    public void There_are_eleven_series() => Assert.Equal(11, Series.Count);

    [ReferenceTheory, MemberData(nameof(Series))]
    public void Lines_rules_and_signals_are_those_of_the_reference(string series)
    {
        string[][] expected = [.. Rows().Where(row => row[0] == series)];
        var (options, target, assurance) = Options(series);

        var chart = ControlChart.Of([.. expected.Select(row => Number(row[2]))], options);

        Assert.Equal(expected.Length, chart.Points.Count);
        foreach (var (row, point) in expected.Zip(chart.Points))
        {
            Assert.Equal(row[3], point.Group.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Number(row[4]), point.Lines.Mean, 1e-9);
            Assert.Equal(Number(row[5]), point.Lines.Lower, 1e-9);
            Assert.Equal(Number(row[6]), point.Lines.Upper, 1e-9);
            Assert.Equal(Causes[row[10]], point.Cause);
            Assert.Equal(Signals[row[11]], point.Signal);
        }

        if (assurance is not null)
        {
            Assert.Equal(assurance, chart.Assures(target, options.MoreIsBetter == true));
        }
    }

    private static (ControlOptions Options, double Target, Assurance? Assurance) Options(string series)
    {
        var given = JsonDocument.Parse(File.ReadAllText(Reference.File("phe/spc/options.json"))).RootElement.GetProperty(series);
        var options = new ControlOptions
        {
            MoreIsBetter = given.GetProperty("improvementDirection").GetString() switch { "increase" => true, "decrease" => false, _ => null },
            ScreenRanges = given.GetProperty("screenOutliers").GetBoolean(),
            RebaseAt = [.. given.GetProperty("rebaseAtIndex").EnumerateArray().SelectMany(at => at.EnumerateArray()).Select(at => at.GetInt32() - 1)],
            FixAfter = given.GetProperty("fixAfterNPoints") is { ValueKind: JsonValueKind.Number } fix ? fix.GetInt32() : null,
        };
        return (
            options,
            given.GetProperty("target") is { ValueKind: JsonValueKind.Number } target ? target.GetDouble() : 0,
            given.GetProperty("assurance").GetString() switch
            {
                "inconsistent" => Assurance.HitAndMiss,
                "consistent_fail" => Assurance.AlwaysMissed,
                "consistent_pass" => Assurance.AlwaysMet,
                _ => null,
            });
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows() => File.ReadLines(Reference.File("phe/spc/expected.csv")).Skip(1).Select(line => line.Split(','));
}
