// Respondents drawn from a seed: three strata, units whose people resemble each other, unequal weights, a ladder of four steps.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

/// <summary>Invented respondents.</summary>
internal static class DrawnSurvey
{
    private const int UnitsByStratum = 30;

    /// <summary>Ninety units of 5 to 25 persons with a yes-or-no outcome; without units, each person drawn alone.</summary>
    public static List<Respondent> Of(int seed, bool units = true)
    {
        var random = new Random(seed);
        var all = new List<Respondent>();
        for (var unit = 0; unit < 3 * UnitsByStratum; unit++)
        {
            var (stratum, shift) = (unit / UnitsByStratum, random.NextDouble() - 0.5);
            for (var person = random.Next(5, 26); person > 0; person--)
            {
                var step = Math.Clamp(random.Next(1, 5) + (stratum == 0 ? -1 : 0), 1, 4);
                all.Add(new($"step {step}", random.NextDouble() < 1 / (1 + Math.Exp(0.3 + (0.4 * step) - shift)) ? 1 : 0)
                {
                    Step = step,
                    Stratum = $"stratum {stratum}",
                    Unit = units ? $"unit {unit}" : null,
                    Weight = 0.5 + (stratum * 0.7) + random.NextDouble(),
                });
            }
        }

        return all;
    }
}
