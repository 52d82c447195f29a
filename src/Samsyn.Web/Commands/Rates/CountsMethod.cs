// samsyn rates --method proportion, and --method rate: counts over persons or person-years.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Shares and crude rates; the rows of a group are added up first.</summary>
internal sealed class CountsMethod : RatesMethod
{
    public static readonly CountsMethod Proportion = new("proportion", 1);

    public static readonly CountsMethod Rate = new("rate", 100_000);

    private CountsMethod(string name, double multiplier) => (Name, Multiplier) = (name, multiplier);

    public override string Name { get; }

    public override double Multiplier { get; }

    public override bool IsRowByRow => true;

    public override bool CanBeTogether => true;

    private bool IsShare => this == Proportion;

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Count, RatesColumn.Population);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) =>
        [RatesNeed.FromZero(RatesColumn.Count) with { MayBeEmpty = true }, RatesNeed.AboveZero(RatesColumn.Population) with { MayBeEmpty = true }];

    public override (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) =>
        IsShare && row[RatesColumn.Count] > row[RatesColumn.Population] ? (RatesColumn.Count, FlawKind.OutOfRange, call.Words.UpTo(row.Of(RatesColumn.Population))) : null;

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) => groups.Select(group => Of(call, group));

    private RatesFound Of(RatesCall call, RatesGroup group)
    {
        var found = new RatesFound(group.Key) { Method = IsShare ? "Wilson" : "Poisson", Row = call.IsRowByRow ? group.Rows[0] : null };
        if (group.WhyNot(call.Words) is { } reason)
        {
            return found with { Note = reason };
        }

        var (count, population, per) = (group.Sum(RatesColumn.Count), group.Sum(RatesColumn.Population), call.Multiplier ?? Multiplier);
        return (found with { Count = count, Population = population, Method = IsShare ? "Wilson" : PoissonName(count) }).With(
            call.Words,
            [.. call.Confidences.Select(level => IsShare ? Samsyn.Statistics.Rates.Proportion.Of(count, population, per, level) : Samsyn.Statistics.Rates.Rate.Of(count, population, per, level))]);
    }

    /// <summary>The limits that a count gets.</summary>
    internal static string PoissonName(double count) => count < PoissonLimits.ExactBelow ? "exact Poisson" : "Byar";
}
