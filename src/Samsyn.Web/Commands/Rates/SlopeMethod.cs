// samsyn rates --method sii: the slope over quantiles of areas, with the ratio of its ends and its beginning.
using Samsyn.Loop;
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Slope and relative index over quantiles.</summary>
internal sealed class SlopeMethod : RatesMethod
{
    public override string Name => "sii";

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Quantile, RatesColumn.Population)
        ?? (call.Has(RatesColumn.Value) || (call.Has(RatesColumn.Count) && call.Slope.Scale == QuantileScale.Logit) ? null : "--value must be named; for shares (--scale logit) --count does as well.")
        ?? (call.Has(RatesColumn.Lower) != call.Has(RatesColumn.Upper) || call.Has(RatesColumn.Lower) == call.Has(RatesColumn.Error) ? "Name either --lower and --upper, or --se." : null)
        ?? (call.Slope is { Transform: true, Scale: QuantileScale.Value } ? "--transform is for --scale log or logit." : null)
        ?? (call.Multiplier == 0 ? "--multiplier must be another number than 0." : null);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) =>
    [
        RatesNeed.Part(RatesColumn.Quantile),
        RatesNeed.AboveZero(RatesColumn.Population),
        .. call.Has(RatesColumn.Value) ? (RatesNeed[])[Scaled(call, RatesColumn.Value)] : [RatesNeed.AboveZero(RatesColumn.Count)],
        .. call.Has(RatesColumn.Error) ? (RatesNeed[])[RatesNeed.FromZero(RatesColumn.Error)] : [Scaled(call, RatesColumn.Lower), Scaled(call, RatesColumn.Upper)],
    ];

    public override (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row)
    {
        if (!call.Has(RatesColumn.Value) && row[RatesColumn.Count] >= row[RatesColumn.Population])
        {
            return (RatesColumn.Count, FlawKind.OutOfRange, $"above 0, below {RatesAnswer.Plain(row.Of(RatesColumn.Population))}");
        }

        return call.Has(RatesColumn.Error) || row[RatesColumn.Lower] is not { } lower || row[RatesColumn.Upper] is not { } upper || Value(row) is not { } value || (lower <= value && value <= upper)
            ? null
            : (call.Has(RatesColumn.Value) ? RatesColumn.Value : RatesColumn.Count, FlawKind.OutsideItsInterval, $"{RatesAnswer.Plain(lower)} to {RatesAnswer.Plain(upper)}");
    }

    public override IReadOnlyList<string> Extra(RatesCall call) =>
        ["rii", .. RatesAnswer.Limits(call.Confidences, "rii"), "intercept", .. RatesAnswer.Limits(call.Confidences, "intercept")];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) =>
        Whole(groups, wrong).SelectMany(group => Or(group, wrong, () => [Of(call, group)]));

    private static IEnumerable<RatesGroup> Whole(IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var most = groups.SelectMany(group => group.Rows).Select(row => row.Of(RatesColumn.Quantile)).DefaultIfEmpty().Max();
        foreach (var group in groups)
        {
            var own = group.Rows.GroupBy(row => row.Of(RatesColumn.Quantile)).ToDictionary(rows => rows.Key, rows => rows.ToArray());
            var sound = true;
            foreach (var twice in own.Values.Where(rows => rows.Length > 1))
            {
                wrong(new(twice[1].At, FlawKind.Duplicate, $"quantile {RatesAnswer.Plain(twice[0].Of(RatesColumn.Quantile))}", RatesAnswer.Plain(twice[0].Number)));
                sound = false;
            }

            for (var quantile = 1; quantile <= most; quantile++)
            {
                if (!own.ContainsKey(quantile))
                {
                    wrong(group.Wrong($"quantile {quantile} of {RatesAnswer.Plain(most)}"));
                    sound = false;
                }
            }

            if (sound)
            {
                yield return group;
            }
        }
    }

    private static RatesFound Of(RatesCall call, RatesGroup group)
    {
        var slope = QuantileSlope.Of([.. group.Rows.Select(row => new QuantileFigure((int)row.Of(RatesColumn.Quantile))
        {
            Population = row.Of(RatesColumn.Population),
            Value = Value(row)!.Value,
            StandardError = row[RatesColumn.Error],
            Limits = call.Has(RatesColumn.Error) ? null : (row.Of(RatesColumn.Lower), row.Of(RatesColumn.Upper)),
        })], call.Slope with { Multiplier = call.Multiplier ?? 1 });
        var (ratios, starts) = (call.Confidences.Select(slope.Ratio).ToArray(), call.Confidences.Select(slope.Start).ToArray());
        return new RatesFound(group.Key)
        {
            Population = group.Sum(RatesColumn.Population),
            Count = call.Has(RatesColumn.Count) ? group.Sum(RatesColumn.Count) : null,
            Method = call.Slope.IsSimulated ? $"simulated, {call.Slope.Draws} draws, seed {call.Slope.Seed}" : "closed form",
            Note = ratios[0] is null ? "No ratio: the line does not surely begin above zero." : "",
            Extra = [.. Told(ratios), .. Told(starts)],
        }.With(call.Words, [.. call.Confidences.Select(slope.Slope)]);
    }

    private static IEnumerable<AnswerCell> Told(Estimate?[] estimates) =>
        [Cell(estimates[0]?.Value), .. estimates.SelectMany(estimate => (AnswerCell[])[Cell(estimate?.Interval?.Lower), Cell(estimate?.Interval?.Upper)])];

    private static double? Value(RatesRow row) => row[RatesColumn.Value] ?? (row[RatesColumn.Count] / row[RatesColumn.Population]);

    private static RatesNeed Scaled(RatesCall call, RatesColumn column) => call.Slope.Scale switch
    {
        QuantileScale.Log => RatesNeed.AboveZero(column),
        QuantileScale.Logit => RatesNeed.Share(column),
        _ => RatesNeed.Any(column),
    };
}
