// Life expectancy in the example county: a mean in years, with the error that the size of the place allows.
using Samsyn.Statistics;
using static System.FormattableString;

namespace Samsyn.Loop.Measure.Example;

/// <summary>Remaining life expectancy at 30, by sex and schooling, for five years at a time.</summary>
internal static class ExampleLifeYears
{
    private const string Code = "LE30";
    private const int Years = 5;

    // The share of the inhabitants who are 30 or older.
    private const double Target = 0.64;

    // Standard error = this / root of the person-years: about 0.8 years where 5,000 are followed for five.
    private const double ErrorOfOne = 126;

    // A wider error than this would mislead.
    private const double WidestError = 1.6;

    private static readonly string[] Sexes = ExampleDimensions.Codes(Dimension.Sex);
    private static readonly string[] Steps = ExampleDimensions.Codes(ExampleDimensions.Education);

    /// <summary>All observations, for the municipalities and the county.</summary>
    public static IEnumerable<Observation> All() =>
        from last in Enumerable.Range(2016, 10)
        let period = Period.Span(last - Years + 1, last)
        let cells = ExamplePlaces.Municipalities.ToDictionary(place => place.Code, place => Cells(place, last))
        from area in cells.Append(new(ExamplePlaces.County, [.. cells.Values.SelectMany(part => part)]))
        from stratum in Strata(area.Value)
        select Observe(new(Code, area.Key, period, stratum.Stratum), stratum.Cells);

    private static Cell[] Cells(ExamplePlace place, int last)
    {
        var steps = ExampleDimensions.Shares(ExampleDimensions.Education, place.Hardship, 0);
        var chance = new ExampleChance(Invariant($"{Code} {place.Code} {last}"));
        var people = place.InhabitantsIn(last - 2) * Target;
        return
        [
            .. from sex in Enumerable.Range(0, Sexes.Length)
               from step in Enumerable.Range(0, Steps.Length)
               let persons = Math.Round(people / 2 * steps[step])
               let error = ErrorOfOne / Math.Sqrt(persons * Years)
               select new Cell(sex, step, persons, Truth(place, last, sex, step) + (0.5 * error * chance.Normal()), error),
        ];
    }

    // Women live longer, men catch up; people with long schooling live longer, and gain more each year.
    private static double Truth(ExamplePlace place, int last, int sex, int step)
    {
        var time = last - 2020;
        var schooling = (step - 1) * (2.3 + (0.06 * time));
        return 53.2 + (0.1 * time) + ((sex == 0 ? 1 : -1) * (1.7 - (0.03 * time))) + schooling - (0.5 * place.Hardship);
    }

    private static IEnumerable<(Stratum Stratum, IReadOnlyList<Cell> Cells)> Strata(IReadOnlyList<Cell> cells)
    {
        yield return (Stratum.Everyone, cells);
        foreach (var (number, sex) in Sexes.Index())
        {
            yield return (Stratum.Of(Dimension.Sex, sex), [.. cells.Where(cell => cell.Sex == number)]);
        }

        foreach (var (number, step) in Steps.Index())
        {
            yield return (Stratum.Of(ExampleDimensions.Education, step), [.. cells.Where(cell => cell.Step == number)]);
        }

        foreach (var group in cells.GroupBy(cell => (cell.Sex, cell.Step)))
        {
            yield return (Stratum.Of([(Dimension.Sex, Sexes[group.Key.Sex]), (ExampleDimensions.Education, Steps[group.Key.Step])]), [.. group]);
        }
    }

    private static Observation Observe(ObservationKey key, IReadOnlyList<Cell> cells)
    {
        var persons = cells.Sum(cell => cell.Persons);
        var mean = cells.Sum(cell => cell.Persons * cell.Mean) / persons;
        var error = Math.Sqrt(cells.Sum(cell => Math.Pow(cell.Persons / persons * cell.Error, 2)));
        if (ExampleGaps.At(key) is { } reason)
        {
            return new(key, new Figure.Missing(reason)) { Symbol = ".." };
        }

        var reach = NormalDistribution.TwoSided(0.95) * error;
        return error > WidestError
            ? new(key, new Figure.TooUncertain()) { Population = persons, Symbol = "u" }
            : new(key, new Figure.Known(new(mean, new(mean - reach, mean + reach, 0.95, Promise.NotOurs), error))) { Population = persons };
    }

    private sealed record Cell(int Sex, int Step, double Persons, double Mean, double Error);
}
