// Draws the counts of one invented municipality in one year, so that the parts always sum to the whole.
using static System.FormattableString;

namespace Samsyn.Loop.Measure.Example;

/// <summary>Draws the counts of one municipality in one year.</summary>
internal static class ExampleDraw
{
    // Of everybody whom a survey is about, this share answers in a year.
    private const double Answering = 0.014;

    public static ExampleTally Of(ExampleLayout layout, ExamplePlace place, int year)
    {
        var shape = layout.Shape;
        var chance = new ExampleChance(Invariant($"{shape.Code} {place.Code} {year}"));
        var people = (int)Math.Round(place.InhabitantsIn(year) * shape.Target);
        var asked = shape.Calendar == ExampleCalendar.Survey ? (int)Math.Round(people * Answering * (0.9 + (0.2 * chance.Share()))) : people;
        var level = shape.Level + (shape.PerYear * (year - 2020.5)) + (shape.Hardship * place.Hardship)
            + (0.06 * new ExampleChance($"{shape.Code} {place.Code}").Normal()) + (0.02 * new ExampleChance(Invariant($"{shape.Code} {year}")).Normal());
        var tally = new ExampleTally(layout);
        Cells(tally, place, year, (people, asked), level, chance);
        foreach (var slope in shape.Slopes.Where(slope => slope.Dimension is not (Dimension.Sex or ExampleDimensions.Education)))
        {
            var shares = ExampleDimensions.Shares(slope.Dimension, place.Hardship, shape.Women);
            Spread(tally, slope, shares, [.. shares.Select((_, group) => Share(level + slope.In(year, group)))], chance);
        }

        return tally;
    }

    // Sex by schooling is drawn first, as far as the indicator is divided by them; everything else follows from these cells.
    private static void Cells(
        ExampleTally tally, ExamplePlace place, int year, (int People, int Asked) whole, double level, ExampleChance chance)
    {
        var shape = tally.Layout.Shape;
        var (sex, education) = (shape.By(Dimension.Sex), shape.By(ExampleDimensions.Education));
        double[] sexes = sex is null ? [1] : ExampleDimensions.Shares(Dimension.Sex, 0, shape.Women);
        double[] steps = education is null ? [1] : ExampleDimensions.Shares(ExampleDimensions.Education, place.Hardship, 0);
        double[] shares = [.. from one in sexes from step in steps select one * step];
        var (people, asked) = (Apportion(whole.People, shares), Apportion(whole.Asked, shares));
        foreach (var (cell, persons) in asked.Index())
        {
            var (row, column) = Math.DivRem(cell, steps.Length);
            var odds = level + (sex?.In(year, row) ?? 0) + (education?.In(year, column) ?? 0);
            var cases = chance.Count(persons, Share(odds));
            foreach (var stratum in Holding(tally.Layout, sex is null ? null : row, education is null ? null : column))
            {
                tally.Population[stratum] += people[cell];
                tally.Asked[stratum] += persons;
                tally.Cases[stratum] += cases;
            }
        }
    }

    // The strata that hold a cell: everyone, its sex, its schooling, and both together.
    private static IEnumerable<int> Holding(ExampleLayout layout, int? sex, int? step)
    {
        yield return 0;
        var parts = new List<(string, string)>();
        if (sex is { } row)
        {
            parts.Add((Dimension.Sex, ExampleDimensions.Codes(Dimension.Sex)[row]));
            yield return layout.Number(Stratum.Of([parts[0]]));
        }

        if (step is { } column)
        {
            parts.Add((ExampleDimensions.Education, ExampleDimensions.Codes(ExampleDimensions.Education)[column]));
            yield return layout.Number(Stratum.Of([parts[^1]]));
        }

        if (parts.Count == 2)
        {
            yield return layout.Number(Stratum.Of(parts));
        }
    }

    // The cases of everyone are spread over the subgroups of a further dimension; the rarer of cases and others is what is spread.
    private static void Spread(ExampleTally tally, ExampleSlope slope, double[] shares, double[] risks, ExampleChance chance)
    {
        var first = tally.Layout.Number(Stratum.Of(slope.Dimension, ExampleDimensions.Codes(slope.Dimension)[0]));
        var (people, asked) = (Apportion(tally.Population[0], shares), Apportion(tally.Asked[0], shares));
        var others = tally.Cases[0] * 2 > tally.Asked[0];
        var left = others ? tally.Asked[0] - tally.Cases[0] : tally.Cases[0];
        double[] weights = [.. asked.Select((persons, group) => persons * (others ? 1 - risks[group] : risks[group]))];
        for (var group = 0; group < shares.Length; group++)
        {
            var rest = weights.AsSpan(group);
            var expected = chance.Count(left, Math.Min(1, rest[0] / Math.Max(1e-9, Sum(rest))));
            var here = Math.Clamp(expected, Math.Max(0, left - asked.Skip(group + 1).Sum()), Math.Min(left, asked[group]));
            left -= here;
            tally.Population[first + group] = people[group];
            tally.Asked[first + group] = asked[group];
            tally.Cases[first + group] = others ? asked[group] - here : here;
        }
    }

    private static double Share(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double Sum(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }

    // Whole persons that sum to the whole, by largest remainder.
    private static int[] Apportion(int whole, double[] shares)
    {
        var total = shares.Sum();
        int[] parts = [.. shares.Select(share => (int)(whole * share / total))];
        var byRemainder = shares.Index().OrderByDescending(share => (whole * share.Item / total) - parts[share.Index]).ThenBy(share => share.Index);
        foreach (var (index, _) in byRemainder.Take(whole - parts.Sum()))
        {
            parts[index]++;
        }

        return parts;
    }
}
