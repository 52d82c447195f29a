// samsyn rates --method quantile: areas sorted into parts of equal numbers.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Quantiles of areas, one line for each row; the grouping columns part what is sorted by itself.</summary>
internal sealed class QuantileMethod : RatesMethod
{
    public override string Name => "quantile";

    public override bool AnswersRows => true;

    public override string At => "quantile";

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Value);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) => [RatesNeed.Any(RatesColumn.Value) with { MayBeEmpty = true }];

    // Lines are answered in the order of the file, whatever their groups.
    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) =>
        groups.SelectMany(group => Of(call, group)).OrderBy(found => found.Row!.Number);

    private static IEnumerable<RatesFound> Of(RatesCall call, RatesGroup group)
    {
        var parts = AreaQuantiles.Of([.. group.Rows.Select(row => row[RatesColumn.Value])], call.Quantiles.Parts, !call.Quantiles.LowestFirst);
        return group.Rows.Zip(parts, (row, part) => new RatesFound(group.Key)
        {
            Row = row,
            At = part is { } known ? AnswerCell.Of((long)known) : AnswerCell.Of((double?)null),
            Value = row[RatesColumn.Value],
            Method = $"{call.Quantiles.Parts} parts, {(call.Quantiles.LowestFirst ? "lowest" : "highest")} values first",
            Note = part is not null ? "" : new RatesGroup(group.Key, [row]).WhyNot(call.Words) ?? $"Fewer than {call.Quantiles.Parts} areas have a value.",
        });
    }
}
