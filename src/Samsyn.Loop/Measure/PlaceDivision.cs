// How much of the inequality between the groups of a county lies between its municipalities, and how much inside them.
using Samsyn.Statistics;
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>An indicator's inequality at one time, divided between places and within them.</summary>
/// <param name="Period">The time: the latest at which groups of these places have figures.</param>
/// <param name="Dimension">By what people are divided inside the places.</param>
/// <param name="Places">The places, each with the figures of its groups.</param>
public sealed record PlaceDivision(Period Period, Dimension Dimension, IReadOnlyList<DividedPlace> Places)
{
    // Both parts rest on how often chance brings as much: the more draws, the steadier their limits.
    private const int Draws = 4_000;

    // With fewer cases expected in a group its errors are not close to normal.
    private const double FewestExpected = 3;

    /// <summary>The places that are divided: those of which every group has a figure that is shown, and is not too small.</summary>
    public IEnumerable<DividedPlace> Whole => Places.Where(place => place.IsWhole);

    /// <summary>Why nothing is divided; null when something is.</summary>
    public DivisionObstacle? Why { get; private init; }

    /// <summary>The Theil index, divided; null when nothing is.</summary>
    public PlaceParts.Found? Theil { get; private init; }

    /// <summary>The mean log deviation, divided; null when nothing is.</summary>
    public PlaceParts.Found? MeanLogDeviation { get; private init; }

    /// <summary>The division of some places; null where no group of theirs has a figure or a reason for having none.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="places">The places, such as the municipalities of a county.</param>
    /// <param name="dimension">By what people are divided.</param>
    /// <param name="observations">The indicator's figures, as they may be shown. What is withheld is in none of the parts.</param>
    public static PlaceDivision? Of(Indicator indicator, IReadOnlyList<Area> places, Dimension dimension, IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(observations);
        var strata = dimension.Subgroups.ToDictionary(group => Stratum.Of(dimension.Code, group.Code));
        var own = observations.Where(one => strata.ContainsKey(one.Key.Stratum) && places.Any(place => place.Code == one.Key.Area)).ToArray();
        if (own.Length == 0)
        {
            return null;
        }

        var period = own.Max(one => one.Key.Period)!;
        var latest = own.Where(one => one.Key.Period == period).ToDictionary(one => (one.Key.Area, one.Key.Stratum));
        var groups = strata.Where(stratum => latest.Keys.Any(key => key.Stratum.Equals(stratum.Key))).ToArray();
        return Divided(new(period, dimension, [.. places.Select(place => new DividedPlace(place,
        [
            .. groups.Select(group => latest.TryGetValue((place.Code, group.Key), out var found) ? Of(indicator, group.Value, found) : new DividedGroup(group.Value, new Figure.Missing(MissingReason.NotAvailable))),
        ]))]));
    }

    private static DividedGroup Of(Indicator indicator, Subgroup subgroup, Observation found) => new(subgroup, found.WithInterval(indicator.Unit))
    {
        Population = found.Population ?? found.PersonsCounted(indicator.Unit),
        Cases = found.Numerator,
        Persons = found.PersonsCounted(indicator.Unit),
    };

    private static PlaceDivision Divided(PlaceDivision all)
    {
        var found = WithoutSmall(all);
        DividedGroup[] groups = [.. found.Whole.SelectMany(place => place.Groups)];
        DivisionObstacle? why = found.Places[0].Groups.Count < 2 ? DivisionObstacle.TooFewGroups
            : !HasThree(all) ? DivisionObstacle.TooFewPlaces
            : !HasThree(found) ? DivisionObstacle.TooRare
            : groups.Any(group => group.Population is not > 0) ? DivisionObstacle.NoSizes
            : groups.Any(group => group.Error is null) ? DivisionObstacle.NoErrors
            : groups.Any(group => group.Estimate!.Value <= 0) ? DivisionObstacle.NotAboveZero
            : null;
        if (why is not null)
        {
            return found with { Why = why };
        }

        PlaceCell[] cells =
        [
            .. from place in found.Whole
               from one in place.Groups
               select new PlaceCell(place.Area.Code, one.Estimate!.Value) { Population = one.Population!.Value, StandardError = one.Error!.Value },
        ];
        var options = new SummaryOptions { Draws = Draws };
        return found with { Theil = (PlaceParts.Found)PlaceParts.Theil(cells, options), MeanLogDeviation = (PlaceParts.Found)PlaceParts.MeanLogDeviation(cells, options) };
    }

    private static bool HasThree(PlaceDivision found) => found.Whole.Skip(2).Any();

    // As many cases are expected in a group as its persons bring at the rate of all: which places are too small does not hang on their figures.
    private static PlaceDivision WithoutSmall(PlaceDivision found)
    {
        DividedGroup[] counted = [.. found.Whole.SelectMany(place => place.Groups).Where(group => group is { Cases: not null, Persons: > 0 })];
        var rate = counted.Sum(group => group.Cases!.Value) / counted.Sum(group => group.Persons!.Value);
        return counted.Length == 0 ? found : found with
        {
            Places = [.. found.Places.Select(place => place with { IsSmall = place.Groups.Any(group => group is { Cases: not null, Persons: > 0 } && group.Persons.Value * rate < FewestExpected) })],
        };
    }
}

/// <summary>A place and its groups.</summary>
/// <param name="Area">The place.</param>
/// <param name="Groups">Its groups, in the order of their dimension.</param>
public sealed record DividedPlace(Area Area, IReadOnlyList<DividedGroup> Groups)
{
    /// <summary>Whether fewer than three cases are expected in some group.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether every group has a figure that is shown, and is not too small.</summary>
    public bool IsWhole => !IsSmall && Groups.All(group => group.Estimate is not null);
}

/// <summary>A group of a place.</summary>
/// <param name="Subgroup">The group.</param>
/// <param name="Figure">Its figure, or why there is none.</param>
public sealed record DividedGroup(Subgroup Subgroup, Figure Figure)
{
    /// <summary>How many live in it, or null.</summary>
    public double? Population { get; init; }

    /// <summary>Persons counted as cases, or null.</summary>
    public double? Cases { get; init; }

    /// <summary>Persons counted or asked, or null.</summary>
    public double? Persons { get; init; }

    /// <summary>The number, where there is one.</summary>
    public Estimate? Estimate => (Figure as Figure.Known)?.Estimate;

    /// <summary>How sure it is, in its unit; null where nobody has told.</summary>
    public double? Error => Estimate?.ErrorKnown();
}

/// <summary>Why inequality is not divided between places and within them.</summary>
public enum DivisionObstacle
{
    /// <summary>Fewer than three places have a figure for every group.</summary>
    TooFewPlaces,

    /// <summary>There are fewer than two groups.</summary>
    TooFewGroups,

    /// <summary>The sizes of the groups are not known.</summary>
    NoSizes,

    /// <summary>Nobody has told how sure the figures are.</summary>
    NoErrors,

    /// <summary>A figure is zero, and has no logarithm.</summary>
    NotAboveZero,

    /// <summary>In all places but two, some group is so small, or the thing so rare, that fewer than three cases are expected.</summary>
    TooRare,
}
