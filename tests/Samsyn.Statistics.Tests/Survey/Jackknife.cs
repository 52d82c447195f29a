// Leaves each unit of a survey out in turn and computes everything anew.
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

/// <summary>The stratified jackknife over units: the others of a stratum stand in for the one that is left out.</summary>
internal static class Jackknife
{
    /// <summary>The standard error of each figure.</summary>
    /// <param name="all">The respondents, all in units.</param>
    /// <param name="respondent">The respondent in what is given for each.</param>
    /// <param name="reweighed">The same with another weight.</param>
    /// <param name="figures">The figures of some respondents.</param>
    public static double[] Errors<T>(IReadOnlyList<T> all, Func<T, Respondent> respondent, Func<T, double, T> reweighed, Func<IReadOnlyList<T>, double[]> figures)
    {
        var whole = figures(all);
        var variances = new double[whole.Length];
        foreach (var stratum in all.GroupBy(one => respondent(one).Stratum))
        {
            string[] units = [.. stratum.Select(one => respondent(one).Unit!).Distinct()];
            var more = units.Length / (units.Length - 1.0);
            foreach (var unit in units)
            {
                var rest = figures([.. all.Where(one => respondent(one).Stratum != stratum.Key || respondent(one).Unit != unit)
                    .Select(one => respondent(one).Stratum == stratum.Key ? reweighed(one, respondent(one).Weight * more) : one)]);
                for (var f = 0; f < variances.Length; f++)
                {
                    variances[f] += Math.Pow(rest[f] - whole[f], 2) / more;
                }
            }
        }

        return [.. variances.Select(Math.Sqrt)];
    }
}
