// samsyn rates --method funnel-limits: the lines between which chance alone keeps most places.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>The lines of a funnel at a hundred points of its axis.</summary>
internal sealed class FunnelLimitsMethod : RatesMethod
{
    public override string Name => "funnel-limits";

    public override bool IsRowByRow => true;

    public override bool IsFunnel => true;

    public override string At => "axis";

    public override string? WrongWith(RatesCall call) => FunnelUnits.WrongWith(call);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) => FunnelUnits.Needs(call);

    public override (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) => FunnelUnits.WrongWith(call, row);

    /// <summary>Where each line is met: events expected, or persons a year.</summary>
    public override IReadOnlyList<string> Extra(RatesCall call) => call.Funnel.Kind == FunnelKind.Proportion ? [] : [.. RatesAnswer.Limits(call.Confidences, "at")];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        FunnelUnit[] units = [.. FunnelUnits.Of(call, groups, wrong).Select(one => one.Unit).OfType<FunnelUnit>()];
        if (units.Length == 0)
        {
            return [];
        }

        return Or(groups[0], wrong, () => Funnel.Lines(units, call.Funnel.Years).Select(lines => Of(call, lines)));
    }

    /// <summary>What a figure of a kind is usually multiplied by.</summary>
    internal static double Usual(RatesCall call) => call.Funnel.Kind switch { FunnelKind.Rate => 100_000, FunnelKind.Ratio => call.Funnel.IsRatioOfCounts ? 1 : 100, _ => 1 };

    /// <summary>A figure as the funnel tells it: ratios in per cent of what is expected, or as what is above or below one.</summary>
    internal static double Told(RatesCall call, double value) => call.Funnel.Kind == FunnelKind.Ratio
        ? (call.Funnel.IsRatioOfCounts ? value - 1 : value * 100)
        : value * (call.Multiplier ?? Usual(call));

    private static RatesFound Of(RatesCall call, FunnelLines lines)
    {
        double? At(double? size) => size / (call.Funnel.Kind == FunnelKind.Rate ? call.Funnel.Years : 1);
        var key = Enumerable.Repeat("", call.By.Count).ToArray();
        return new(key)
        {
            At = AnswerCell.Of(lines.At),
            Value = Told(call, lines.Average),
            Limits = [(Told(call, lines.Near.Lower), Told(call, lines.Near.Upper)), (Told(call, lines.Far.Lower), Told(call, lines.Far.Upper))],
            Count = call.Funnel.Kind == FunnelKind.Proportion ? null : lines.At,
            Population = call.Funnel.Kind == FunnelKind.Proportion ? lines.At : null,
            Method = call.Funnel.Kind == FunnelKind.Proportion ? "normal" : "exact Poisson",
            Extra = call.Funnel.Kind == FunnelKind.Proportion ? [] : [Cell(At(lines.Near.LowerBase)), Cell(At(lines.Near.UpperBase)), Cell(At(lines.Far.LowerBase)), Cell(At(lines.Far.UpperBase))],
        };
    }
}
