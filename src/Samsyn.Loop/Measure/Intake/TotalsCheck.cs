// Counts that should add up: the persons of all parts against the persons of the whole, of people and of places. Shares and means never add up, and are not tried.
using System.Globalization;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>The counts of a file, held to tell duplicates, and totals that are not the sum of their parts.</summary>
/// <remarks>Offices that protect people by small random changes publish totals that do not add up; so it is a warning, never a flaw.</remarks>
internal sealed class TotalsCheck
{
    private readonly Dictionary<(int Indicator, int Area, int Period, int Stratum), Counts> counts = [];
    private readonly Numbers<string> indicators = new();
    private readonly Numbers<string> areas = new();
    private readonly Numbers<Period> periods = new();
    private readonly Numbers<Stratum> strata = new();

    /// <summary>The indicators met so far.</summary>
    public IReadOnlyList<string> Indicators => indicators.Values;

    /// <summary>Takes in the counts of a key; or, when it was there before, tells where.</summary>
    public Where? Add(ObservationKey key, Draft draft)
    {
        var numbers = (indicators.Of(key.Indicator), areas.Of(key.Area), periods.Of(key.Period), strata.Of(key.Stratum));
        return counts.TryGetValue(numbers, out var first) ? first.Where : Keep();

        Where? Keep()
        {
            counts[numbers] = new(draft.Where, draft.Numerator, draft.Population);
            return null;
        }
    }

    /// <summary>Warns of every total that is not the sum of its parts.</summary>
    public void Close(Func<string, bool> mayOverlap, Action<Flaw> warn)
    {
        var sums = new Dictionary<(int Indicator, int Area, int Period, int Whole, string Dimension), CountSum>();
        var sizes = new Dictionary<(int Indicator, string Dimension), HashSet<string>>();
        var wholes = strata.Values.Select(stratum => Wholes(stratum).Where(part => !mayOverlap(part.Dimension)).ToArray()).ToArray();
        foreach (var (key, count) in counts)
        {
            foreach (var (dimension, subgroup, whole) in wholes[key.Stratum])
            {
                Seen(sizes, (key.Indicator, dimension)).Add(subgroup);
                if (whole is { } number)
                {
                    var sum = (key.Indicator, key.Area, key.Period, number, dimension);
                    sums[sum] = sums.GetValueOrDefault(sum).With(count);
                }
            }
        }

        foreach (var (key, sum) in sums)
        {
            if (sum.Parts > 1 && sum.Parts == sizes[(key.Indicator, key.Dimension)].Count
                && counts.TryGetValue((key.Indicator, key.Area, key.Period, key.Whole), out var whole))
            {
                Hold(whole, sum, warn);
            }
        }
    }

    /// <summary>Warns of every place that is not the sum of its parts, as a county is of its municipalities, where all of them are in the file.</summary>
    /// <param name="known">The places, with what they are parts of.</param>
    /// <param name="warn">Takes the warnings.</param>
    public void ClosePlaces(IEnumerable<Area> known, Action<Flaw> warn)
    {
        var parts = new PlaceParts(known);
        var sums = new Dictionary<(int Indicator, int Area, int Period, int Stratum), CountSum>();
        foreach (var (key, count) in counts)
        {
            if (parts.WholeOf(areas.Values[key.Area]) is { } place && areas.Find(place) is { } whole)
            {
                var sum = key with { Area = whole };
                sums[sum] = sums.GetValueOrDefault(sum).With(count);
            }
        }

        foreach (var (key, sum) in sums)
        {
            if (counts.TryGetValue(key, out var whole) && sum.Parts > 1 && sum.Parts == parts.Count(areas.Values[key.Area], periods.Values[key.Period]))
            {
                Hold(whole, sum, warn);
            }
        }
    }

    private static void Hold(Counts whole, CountSum sum, Action<Flaw> warn)
    {
        Hold(whole.Where, whole.Numerator, sum.Numerator, warn);
        Hold(whole.Where, whole.Population, sum.Population, warn);
    }

    // Half a person is what rounding may leave.
    private static void Hold(Where where, double? whole, double? sum, Action<Flaw> warn)
    {
        if (whole is { } said && sum is { } added && Math.Abs(said - added) > 0.5)
        {
            warn(new(where, FlawKind.TotalIsNotTheSum, Text(said), Text(added)));
        }
    }

    private static string Text(double persons) => persons.ToString(CultureInfo.InvariantCulture);

    // The strata that a stratum is a part of, one for each of its dimensions; null where the file does not have it.
    private IEnumerable<(string Dimension, string Subgroup, int? Whole)> Wholes(Stratum stratum) =>
        stratum.Parts.Select(part => (part.Dimension, part.Subgroup, strata.Find(Stratum.Of(stratum.Parts.Where(other => other.Dimension != part.Dimension)))));

    private static HashSet<string> Seen(Dictionary<(int, string), HashSet<string>> sizes, (int, string) key)
    {
        if (!sizes.TryGetValue(key, out var seen))
        {
            sizes[key] = seen = [];
        }

        return seen;
    }
}
