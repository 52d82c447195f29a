// samsyn rates --method funnel-points: where each place stands in the funnel, and on which side of its lines.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>The places of a funnel.</summary>
internal sealed class FunnelPointsMethod : RatesMethod
{
    private const string FewEvents = "Not applicable for events less than 10 for dsrs";

    public override string Name => "funnel-points";

    public override bool IsRowByRow => true;

    public override bool IsFunnel => true;

    public override string? WrongWith(RatesCall call) => FunnelUnits.WrongWith(call)
        ?? (call.Funnel.IsWidened && call.Funnel.Kind == FunnelKind.Rate ? "--overdispersion is for --kind proportion and ratio; give rates as ratios to the events expected." : null);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) => FunnelUnits.Needs(call);

    public override (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) => FunnelUnits.WrongWith(call, row);

    public override IReadOnlyList<string> Extra(RatesCall call) => ["significance", "average"];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var places = FunnelUnits.Of(call, groups, wrong);
        FunnelUnit[] units = [.. places.Select(one => one.Unit).OfType<FunnelUnit>()];
        return units.Length == 0 ? [] : Or(groups[0], wrong, () =>
        {
            var spread = call.Funnel.IsWidened ? Overdispersion.Of(units, call.Funnel.Kind == FunnelKind.Proportion ? OverdispersionScale.Arcsine : OverdispersionScale.SquareRoot) : null;
            var (falls, average) = (new Queue<FunnelPlace>(Funnel.Places(units)), FunnelUnit.Average(units));
            return [.. places.Select(place => Of(call, place, (place.Unit is null ? FunnelPlace.Within : falls.Dequeue(), average, spread)))];
        });
    }

    private static RatesFound Of(RatesCall call, (RatesGroup Group, FunnelUnit? Unit) place, (FunnelPlace Fall, double Average, Overdispersion? Spread) funnel)
    {
        var found = new RatesFound(place.Group.Key) { Row = call.IsRowByRow ? place.Group.Rows[0] : null, Count = place.Group.Rows[0].Of(RatesColumn.Count), Method = "funnel" };
        if (place.Unit is not { } unit || (call.Funnel is { Kind: FunnelKind.Rate, IsStandardised: true } && unit.Events < PoissonLimits.ExactBelow))
        {
            return found with { Note = FewEvents, Extra = [AnswerCell.Of(FewEvents), Cell(Told(funnel.Average))] };
        }

        var limits = new[] { Funnel.Confidences.Near, Funnel.Confidences.Far }.Select(level => Limits(call, unit, (level, funnel.Average, funnel.Spread))).ToArray();
        return found with
        {
            Value = Told(unit.Value),
            Limits = [.. limits.Select(line => ((double, double)?)(Told(line.Lower), Told(line.Upper)))],
            Population = unit.Base / (call.Funnel.Kind == FunnelKind.Rate ? call.Funnel.Years : 1),
            Method = funnel.Spread is not null ? "widened for overdispersion" : call.Funnel.Kind == FunnelKind.Proportion ? "normal" : CountsMethod.PoissonName(unit.Events),
            Note = funnel.Spread is { } spread
                ? FormattableString.Invariant($"Lines at this size; spread factor {spread.Factor:F3}, between places {spread.Between:G4}.")
                : call.Funnel.Kind == FunnelKind.Proportion ? "Lines at this size." : "The place's own interval, held against the average.",
            Extra = [AnswerCell.Of(Said(funnel.Spread is null ? funnel.Fall : Funnel.PlaceOf(unit.Value, limits[0], limits[1]))), Cell(Told(funnel.Average))],
        };

        double Told(double value) => FunnelLimitsMethod.Told(call, value);
    }

    private static FunnelLine Limits(RatesCall call, FunnelUnit unit, (double Level, double Average, Overdispersion? Spread) by)
    {
        if (by.Spread is { } spread)
        {
            return spread.At(unit, by.Level);
        }

        if (call.Funnel.Kind == FunnelKind.Proportion)
        {
            return Funnel.LineAt(unit, by.Average, by.Level);
        }

        var (lower, upper) = PoissonLimits.At(by.Level).Of(unit.Events);
        return new(lower / unit.Base, upper / unit.Base);
    }

    private static string Said(FunnelPlace place) => place switch
    {
        FunnelPlace.Low => "Low (0.025)",
        FunnelPlace.High => "High (0.025)",
        FunnelPlace.LowFar => "Low (0.001)",
        FunnelPlace.HighFar => "High (0.001)",
        _ => "Not significant",
    };
}
