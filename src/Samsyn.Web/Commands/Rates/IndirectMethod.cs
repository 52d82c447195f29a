// samsyn rates --method israte, and --method isratio: what came, against what would have come in the reference population.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Indirectly standardised rates and ratios.</summary>
internal sealed class IndirectMethod : RatesMethod
{
    public static readonly IndirectMethod Rate = new("israte", 100_000);

    public static readonly IndirectMethod Ratio = new("isratio", 1);

    private IndirectMethod(string name, double multiplier) => (Name, Multiplier) = (name, multiplier);

    public override string Name { get; }

    public override double Multiplier { get; }

    public override bool CanBeTogether => true;

    public override string? WrongWith(RatesCall call) =>
        Lacking(call, [.. call.Totals is null ? (RatesColumn[])[RatesColumn.Count] : [], RatesColumn.Population, RatesColumn.ReferenceCount, RatesColumn.ReferencePopulation])
        ?? (call.Totals is not null && (!call.Has(RatesColumn.Count) || call.By.Count == 0 || call.Together is not null) ? "--totals is read by the --by columns, with the totals in the --count column, and goes without --together." : null)
        ?? (call.Band is null && call.Together is not null ? "--band must be named with --together." : null);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) =>
    [
        .. call.Totals is null ? (RatesNeed[])[RatesNeed.FromZero(RatesColumn.Count) with { MayBeEmpty = true }] : [],
        RatesNeed.FromZero(RatesColumn.Population),
        RatesNeed.FromZero(RatesColumn.ReferenceCount),
        RatesNeed.AboveZero(RatesColumn.ReferencePopulation),
    ];

    public override IReadOnlyList<string> Extra(RatesCall call) => ["expected", "referenceRate"];

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var sound = RatesBands.Alike(call, RatesBands.Sound(call, groups, wrong), wrong);
        return call.Totals is null
            ? sound.SelectMany(group => Or(group, wrong, () => [Of(call, group, null)]))
            : RatesTotals.Read(call, sound, wrong).SelectMany(one => Or(one.Group, wrong, () => [Of(call, one.Group, one.Total)]));
    }

    private RatesFound Of(RatesCall call, RatesGroup group, double? total)
    {
        var found = new RatesFound(group.Key) { Method = "Poisson", Extra = [Cell(null), Cell(null)] };
        if (group.WhyNot(call.Words, missing => missing.Mark is not null) is { } reason)
        {
            return found with { Note = reason };
        }

        var standardised = IndirectlyStandardised.Of([.. group.Rows.Select(row => new ReferenceStratum(call.Band is null || (call.By.Count == 0 && call.Together is null) ? $"row {row.Number}" : row.Band)
        {
            Events = row[RatesColumn.Count] ?? 0,
            PersonYears = row.Of(RatesColumn.Population),
            ReferenceEvents = row.Of(RatesColumn.ReferenceCount),
            ReferencePersonYears = row.Of(RatesColumn.ReferencePopulation),
        })], total);
        var unit = call.Multiplier ?? Multiplier;
        return (found with
        {
            Count = standardised.Observed,
            Population = group.Sum(RatesColumn.Population),
            Method = CountsMethod.PoissonName(standardised.Observed),
            Note = total is null ? call.Words.Emptied(RatesBands.Emptied(group)) : "",
            Extra = (AnswerCell[])[Cell(standardised.Expected), Cell(standardised.ReferenceRate * (this == Rate ? unit : 1))],
        }).With(call.Words, [.. call.Confidences.Select(level => this == Rate ? standardised.Rate(unit, level) : standardised.Ratio(unit, level))]);
    }
}
