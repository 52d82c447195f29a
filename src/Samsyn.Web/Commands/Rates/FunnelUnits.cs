// The places of a funnel, from the rows of a file.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Reads the places of a funnel.</summary>
internal static class FunnelUnits
{
    /// <summary>The columns of numbers.</summary>
    public static IReadOnlyList<RatesNeed> Needs(RatesCall call) =>
    [
        RatesNeed.FromZero(RatesColumn.Count),
        .. call.Has(RatesColumn.Population) ? (RatesNeed[])[RatesNeed.AboveZero(RatesColumn.Population)] : [],
        .. call.Has(RatesColumn.Value) ? (RatesNeed[])[RatesNeed.FromZero(RatesColumn.Value)] : [],
    ];

    /// <summary>What is wrong with the call.</summary>
    public static string? WrongWith(RatesCall call) =>
        !call.Has(RatesColumn.Count) ? "--count must be named."
        : call.Funnel.Kind == FunnelKind.Rate && call.Has(RatesColumn.Value) ? null
        : !call.Has(RatesColumn.Population) ? "--population must be named: persons, events expected (--kind ratio) or person-years." : null;

    /// <summary>What is wrong with a row.</summary>
    public static (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) =>
        call.Funnel.Kind == FunnelKind.Proportion && row[RatesColumn.Count] > row[RatesColumn.Population] ? (RatesColumn.Count, FlawKind.OutOfRange, $"0 to {RatesAnswer.Plain(row.Of(RatesColumn.Population))}")
        : call.Funnel.Kind == FunnelKind.Rate && row[RatesColumn.Value] == 0 && row[RatesColumn.Count] > 0 ? (RatesColumn.Value, FlawKind.OutOfRange, "above 0 where there are events")
        : IsRate(call) && row[RatesColumn.Count] == 0 && !call.Funnel.IsStandardised && row[RatesColumn.Population] is null ? (RatesColumn.Count, FlawKind.OutOfRange, "above 0, or a population (--population)")
        : null;

    /// <summary>The place of a group of one row; null for a standardised rate of no event, whose people cannot be known. A group of several rows is told of.</summary>
    public static IReadOnlyList<(RatesGroup Group, FunnelUnit? Unit)> Of(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var found = new List<(RatesGroup, FunnelUnit?)>(groups.Count);
        foreach (var group in groups)
        {
            if (group.Rows.Count > 1)
            {
                wrong(new(group.Rows[1].At, FlawKind.Duplicate, group.Name, RatesAnswer.Plain(group.Rows[0].Number)));
            }
            else
            {
                found.Add((group, Unit(call, group.Rows[0])));
            }
        }

        return found;
    }

    // The people of a rate are found back from it: those of a standardised rate are not the ones counted.
    private static FunnelUnit? Unit(RatesCall call, RatesRow row)
    {
        var events = row.Of(RatesColumn.Count);
        return IsRate(call) && events > 0 ? new(FunnelKind.Rate, (events, events / row.Of(RatesColumn.Value) * (call.Multiplier ?? FunnelLimitsMethod.Usual(call))))
            : IsRate(call) && call.Funnel.IsStandardised ? null
            : new(call.Funnel.Kind, (events, row.Of(RatesColumn.Population)));
    }

    private static bool IsRate(RatesCall call) => call.Funnel.Kind == FunnelKind.Rate && call.Has(RatesColumn.Value);
}
