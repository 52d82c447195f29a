// samsyn rates --method mean: the average of measured values.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Means with Student's interval.</summary>
internal sealed class MeanMethod : RatesMethod
{
    public override string Name => "mean";

    public override bool CanBeTogether => true;

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Value);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) => [RatesNeed.Any(RatesColumn.Value) with { MayBeEmpty = true }];

    public override IReadOnlyList<string> Extra(RatesCall call) => ["sum", "standardDeviation"];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) => groups.Select(group =>
    {
        var found = new RatesFound(group.Key) { Method = "Student", Extra = [Cell(null), Cell(null)] };
        if (group.WhyNot(call.Words) is { } reason)
        {
            return found with { Note = reason };
        }

        var (mean, times) = (Mean.Of([.. group.Rows.Select(row => row.Of(RatesColumn.Value) * (call.Multiplier ?? 1))]), call.Confidences);
        return (found with { Count = mean.Count, Extra = [Cell(mean.Sum), Cell(mean.StandardDeviation)] }).With(call.Words, [.. times.Select(mean.At)]);
    });
}
