// How often a follow-up finds a change of the size that was said to be the smallest it would find.
using System.Globalization;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Rates;
using Samsyn.Statistics.Trend;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class FollowUpCoverageTests(ITestOutputHelper output)
{
    public static TheoryData<double, int, int> Plans => new() { { 0.1, 400, 400 }, { 0.3, 400, 400 }, { 0.3, 150, 600 }, { 0.03, 2_000, 2_000 }, { 0.5, 1_000, 1_000 } };

    [Theory, MemberData(nameof(Plans))]
    public void A_change_of_the_smallest_size_is_found_as_often_as_said_in_a_sample(double share, int before, int after) => Hold(share, (before, after), 600);

    [Theory, MemberData(nameof(Plans)), Trait("slow", "yes")]
    public void A_change_of_the_smallest_size_is_found_as_often_as_said(double share, int before, int after) => Hold(share, (before, after), 20_000);

    private void Hold(double share, (int Before, int After) persons, int runs)
    {
        var smallest = SmallestChange.OfShare(share * persons.Before, persons.Before, persons.After, 1);
        var (rise, fall) = (Found(share, share + smallest.Rise!.Value, persons, runs), Found(share, share - smallest.Fall!.Value, persons, runs));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"follow-up\t{share}\t{persons.Before}\t{persons.After}\t{100 * smallest.Fall.Value:F1}\t{100 * smallest.Rise.Value:F1}\t{fall:F3}\t{rise:F3}"));
        Assert.InRange(rise, 0.75 - (3.5 * Math.Sqrt(0.16 / runs)), 0.85 + (3.5 * Math.Sqrt(0.16 / runs)));
        Assert.InRange(fall, 0.75 - (3.5 * Math.Sqrt(0.16 / runs)), 0.85 + (3.5 * Math.Sqrt(0.16 / runs)));
    }

    private static double Found(double before, double after, (int Before, int After) persons, int runs)
    {
        var chance = new Chance(20_260_101);
        var found = 0;
        for (var run = 0; run < runs; run++)
        {
            var (one, other) = (Proportion.Of(chance.Cases(persons.Before, before), persons.Before, 1), Proportion.Of(chance.Cases(persons.After, after), persons.After, 1));
            found += Change.Of(one, other)!.PValue < 0.05 ? 1 : 0;
        }

        return found / (double)runs;
    }
}
