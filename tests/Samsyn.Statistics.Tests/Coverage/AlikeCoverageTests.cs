// How often the test of homogeneity calls groups unlike that are alike: one minus the level it promises.
using System.Globalization;
using Samsyn.Statistics.Inequality;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class AlikeCoverageTests(ITestOutputHelper output)
{
    public static TheoryData<string> Alike => new(Scenarios.Alike.Select(scenario => scenario.Name));

    [Theory, MemberData(nameof(Alike))]
    public void Groups_that_are_alike_seldom_raise_an_alarm_in_a_sample(string name) => Hold(Scenarios.Alike.Single(scenario => scenario.Name == name), 1_000);

    [Theory, MemberData(nameof(Alike)), Trait("slow", "yes")]
    public void Groups_that_are_alike_seldom_raise_an_alarm(string name) => Hold(Scenarios.Alike.Single(scenario => scenario.Name == name), 10_000);

    private void Hold(Scenario scenario, int files)
    {
        var random = new Random(20_260_101);
        var (alarms, approximate) = (0, 0);
        for (var file = 0; file < files; file++)
        {
            var test = Homogeneity.Of(scenario.Draw(random))!;
            alarms += test.PValue < 0.05 ? 1 : 0;
            approximate += test.Approximate ? 1 : 0;
        }

        var share = alarms / (double)files;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alike\t{scenario.Name}\t{share:F3}\t{approximate / (double)files:F2}"));
        var most = approximate == files ? 0.15 : 0.06;
        Assert.InRange(share, 0, most + (3.5 * Math.Sqrt(0.05 * 0.95 / files)));
    }
}
