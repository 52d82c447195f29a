// Turns the counts of the example county into figures, as a statistical office would publish them: small cells withheld, thin ones marked as too uncertain.
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure.Example;

/// <summary>Turns counts into figures as they would be published.</summary>
internal static class ExampleFigures
{
    // Fewer answers than this say too little.
    private const int FewestAnswers = 30;

    // One to four persons could be recognised, be they cases or those who are not.
    private const int MostRecognised = 4;

    /// <summary>The observations of all strata of a tally.</summary>
    public static IEnumerable<Observation> Of(ExampleTally tally, Indicator indicator, string area, Period period, double years)
    {
        var survey = tally.Layout.Shape.Calendar == ExampleCalendar.Survey;
        var hidden = survey ? [] : Hidden(tally);
        foreach (var (number, stratum) in tally.Layout.Strata.Index())
        {
            var key = new ObservationKey(indicator.Code, area, period, stratum);
            var population = Math.Round(tally.Population[number] / years);
            yield return ExampleGaps.At(key) is { } reason
                ? new(key, new Figure.Missing(reason)) { Symbol = ".." }
                : survey && tally.Asked[number] < FewestAnswers
                ? new(key, new Figure.TooUncertain()) { Population = population, Symbol = "u" }
                : hidden.Contains(number)
                ? new(key, new Figure.Withheld()) { Denominator = tally.Asked[number], Population = population, Symbol = "x" }
                : new(key, Known(tally.Cases[number], tally.Asked[number], ((Unit.Share)indicator.Unit).Scale, survey))
                {
                    Numerator = tally.Cases[number],
                    Denominator = tally.Asked[number],
                    Population = population,
                };
        }
    }

    // A register counts everybody and gives counts; a survey asks some and gives an interval (Wilson 1927).
    private static Figure.Known Known(int cases, int asked, double scale, bool survey)
    {
        var share = (double)cases / asked;
        if (!survey)
        {
            return new Figure.Known(new(scale * share));
        }

        var z = NormalDistribution.TwoSided(0.95);
        var widened = asked + (z * z);
        var middle = (cases + (z * z / 2)) / widened;
        var reach = z / widened * Math.Sqrt((asked * share * (1 - share)) + (z * z / 4));
        var interval = new Interval(
            scale * Math.Min(share, Math.Max(0, middle - reach)), scale * Math.Max(share, Math.Min(1, middle + reach)), 0.95, Promise.NotOurs);

        // Nobody, or everybody, among those asked is no proof of nobody among all: the error is then taken from the interval.
        var error = share is > 0 and < 1 ? Math.Sqrt(share * (1 - share) / asked) : (interval.Upper - interval.Lower) / (2 * z * scale);
        return new Figure.Known(new(scale * share, interval, scale * error));
    }

    // What could be recognised is withheld, and one more beside it, so that it cannot be solved for from the whole.
    private static HashSet<int> Hidden(ExampleTally tally)
    {
        var hidden = Enumerable.Range(0, tally.Cases.Length)
            .Where(number => Recognised(tally.Cases[number]) || Recognised(tally.Asked[number] - tally.Cases[number])
                || tally.Asked[number] <= MostRecognised)
            .ToHashSet();
        var before = -1;
        while (before != hidden.Count)
        {
            before = hidden.Count;
            foreach (var family in tally.Layout.Families.Where(family => family.Count(hidden.Contains) == 1))
            {
                hidden.Add(family.Where(part => !hidden.Contains(part)).MinBy(part => tally.Asked[part]));
            }
        }

        return hidden;
    }

    private static bool Recognised(int persons) => persons is > 0 and <= MostRecognised;
}
