// samsyn rates --method dsr: the rate a place would have with the ages of a standard population.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Directly standardised rates.</summary>
internal sealed class DirectMethod : RatesMethod
{
    public override string Name => "dsr";

    public override double Multiplier => 100_000;

    public override bool CanBeTogether => true;

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Count, RatesColumn.Population)
        ?? (call.Band is null && !call.Has(RatesColumn.Standard) ? "Name the standard population's column (--standard), or the age bands' (--band), and the European Standard Population 2013 is joined to them."
        : call.Band is null && (call.Has(RatesColumn.EventsEach) || call.StandardFile is not null || call.Together is not null) ? "--band must be named with --events-each, --standard-file and --together." : null);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) =>
    [
        RatesNeed.FromZero(RatesColumn.Count) with { MayBeEmpty = true },
        RatesNeed.AboveZero(RatesColumn.Population),
        .. IsInFile(call) ? (RatesNeed[])[RatesNeed.FromZero(RatesColumn.Standard)] : [],
        .. call.Has(RatesColumn.EventsEach) ? (RatesNeed[])[RatesNeed.AboveZero(RatesColumn.EventsEach)] : [],
    ];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        StandardPopulation? standard = null;
        if (!IsInFile(call))
        {
            standard = RatesStandard.Of(call, wrong);
            if (standard is null)
            {
                return [];
            }
        }

        var all = groups.SelectMany(group => group.Rows).Select(row => row.Band).Distinct().ToArray();
        return RatesBands.Sound(call, groups, wrong).SelectMany(group => RatesBands.AreJoined(call, group, standard, wrong)
            ? Or(group, wrong, () => [Of(call, group, (standard, call.Band is null ? [] : all))])
            : []);
    }

    private static bool IsInFile(RatesCall call) => call.Has(RatesColumn.Standard) && call.StandardFile is null;

    private RatesFound Of(RatesCall call, RatesGroup group, (StandardPopulation? Standard, string[] Bands) with)
    {
        var standard = with.Standard;
        var found = new RatesFound(group.Key) { Method = "Dobson" };
        if (group.WhyNot(call.Words, missing => missing.Mark is not null) is { } reason)
        {
            return found with { Note = reason };
        }

        var rate = DirectlyStandardisedRate.Of([.. group.Rows.Select(row => new WeightedStratum(call.By.Count == 0 && call.Together is null ? $"row {row.Number}" : row.Band)
        {
            Counted = row[RatesColumn.Count] ?? 0,
            EventsEach = row[RatesColumn.EventsEach] ?? 1,
            PersonYears = row.Of(RatesColumn.Population),
            Standard = standard is null ? row.Of(RatesColumn.Standard) : standard.PersonsAt(AgeBand.Read(row.Band)!),
        })], call.Multiplier ?? Multiplier);
        return (found with
        {
            Count = rate.Events,
            Population = rate.PersonYears,
            Method = (rate.IsOfFewEvents ? "Fay-Feuer gamma" : "Dobson") + (call.Has(RatesColumn.EventsEach) ? ", events not independent" : ""),
            Note = RatesFound.Joined(call.Words.Emptied(RatesBands.Emptied(group)), call.Words.Lacking(RatesBands.Lacking(group, with.Bands))),
        }).With(call.Words, [.. call.Confidences.Select(rate.At)]);
    }
}
