// Page, chart, text, map, ranking, profile, downloads, open data and export hide the same figures; what is kept stays as it was.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Measure.Protecting;

public sealed class HiddenEverywhereTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Code = "FEW";

    private static readonly Period Year = Period.Year(2024);

    // One municipality has 3 of 512, another few who are not counted, the county is their sum; each has women and men.
    private static readonly (string Area, int Women, int Men, int Persons)[] Counts =
        [("9901", 2, 1, 512), ("9902", 31, 29, 611), ("9903", 57, 43, 709), ("9904", 61, 67, 811), ("9905", 71, 73, 907)];

    [Fact]
    public async Task What_is_hidden_is_hidden_everywhere()
    {
        var key = (await site.Data.Collaboration()).Key;
        await Fill(key);
        var kept = await site.Data.Store.Observations.Find(key, new(Code), CancellationToken.None);
        var shown = await site.Data.Store.ShownObservations.Find(key, new(Code), CancellationToken.None);
        var hidden = kept.Where(one => shown.Single(other => other.Key == one.Key).Figure is Figure.Withheld).ToArray();

        Assert.Equal(kept.Count, shown.Count);
        Assert.Contains(hidden, one => one.Key == new ObservationKey(Code, "9901", Year, Stratum.Everyone));
        Assert.InRange(hidden.Length, 4, 12);
        Assert.All(kept.Except(hidden), one => Assert.Contains(one, shown));
        Assert.All(shown.Where(one => one.Figure is Figure.Withheld), one => Assert.Null(one.Numerator ?? one.Denominator));

        var secrets = hidden.Select(ValueOf).ToHashSet();
        var open = kept.Except(hidden).Select(ValueOf).Where(value => !secrets.Contains(value)).ToArray();
        foreach (var (what, text) in await Everything())
        {
            Assert.All(secrets, secret => Assert.False(
                text.Contains(secret, StringComparison.Ordinal) || text.Contains(Rounded(secret), StringComparison.Ordinal), $"{what} gives {secret} away."));
            Assert.True(open.Any(value => text.Contains(value, StringComparison.Ordinal) || text.Contains(Rounded(value), StringComparison.Ordinal)), $"{what} shows nothing at all.");
        }
    }

    private async Task<List<(string What, string Text)>> Everything()
    {
        var found = new List<(string, string)>();
        foreach (var path in (string[])
        [
            $"indicator/{Code}?area=99", $"indicator/{Code}?area=99&by=area", $"indicator/{Code}/figures.csv?area=99&by=area", $"indicator/{Code}/map?area=99",
            $"open/{Code}/figures.csv", $"open/{Code}/figures.json", "open/heat-plus.csv", "area/9903", "area/9903/figures.csv",
        ])
        {
            var page = await site.Get($"/en/exempellan/{path}");
            Assert.Equal(200, page.Status);
            found.Add((path, Own(page.Text)));
        }

        foreach (var format in (string[])["csv", "json", "heat"])
        {
            found.Add(($"export {format}", Own(await Exported(format))));
        }

        return found;
    }

    private async Task<string> Exported(string format) =>
        (await Terminal.Run("export", "--data", site.Data.Path, "--indicator", Code, "--format", format)).Answer;

    // In files of all indicators only the lines of this one are looked at.
    private static string Own(string text) => text.Contains("Rare thing", StringComparison.Ordinal) && text.Contains("\r\n", StringComparison.Ordinal)
        ? string.Join('\n', text.Split("\r\n").Where(line => line.Contains("Rare thing", StringComparison.Ordinal)))
        : text;

    private static string ValueOf(Observation one) => ((Figure.Known)one.Figure).Estimate.Value.ToString("R", CultureInfo.InvariantCulture);

    private static string Rounded(string value) => $">{double.Parse(value, CultureInfo.InvariantCulture).ToString("F1", CultureInfo.InvariantCulture)}<";

    private async Task Fill(CollaborationKey key)
    {
        await site.Data.Store.Indicators.Keep(key, [new(Code, LocalText.Same("Rare thing"), new Unit.Share(100), Direction.LowerIsBetter) { Source = "Register of rare things" }], CancellationToken.None);
        var all = Counts.Append(("99", Counts.Sum(one => one.Women), Counts.Sum(one => one.Men), Counts.Sum(one => one.Persons))).ToArray();
        var observations = all.SelectMany(one => (Observation[])
        [
            Counted(one.Item1, Stratum.Everyone, one.Item2 + one.Item3, one.Item4),
            Counted(one.Item1, Stratum.Of("sex", "women"), one.Item2, Women(one.Item1, one.Item4)),
            Counted(one.Item1, Stratum.Of("sex", "men"), one.Item3, one.Item4 - (Women(one.Item1, one.Item4))),
        ]);
        await site.Data.Store.Batches.Add(key, new("few.csv", "few", "test"), observations, CancellationToken.None);
    }

    private static int Women(string area, int persons) => area == "99" ? Counts.Sum(one => one.Persons / 2) : persons / 2;

    private static Observation Counted(string area, Stratum stratum, int count, int persons) =>
        new(new(Code, area, Year, stratum), new Figure.Known(new(100.0 * count / persons))) { Numerator = count, Denominator = persons, Population = persons };
}

public sealed class ProtectionPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Page = "/en/exempellan/data/protection";

    [Fact]
    public async Task The_rules_are_seen_and_changed_and_the_journal_says_so()
    {
        var page = await site.Get(Page);
        Assert.Equal("Protection of small numbers", page.Heading);
        Assert.Contains("You have not changed the usual rule.", page.Text, StringComparison.Ordinal);

        var form = await site.Get($"{Page}/change");
        var after = await site.Press(form, "form[action*=protection] button[type=submit]", ("count", "8"));

        Assert.Contains("counts below 8", after.Text, StringComparison.Ordinal);
        var key = (await site.Data.Collaboration()).Key;
        Assert.Equal(8, Assert.Single(await site.Data.Store.Rules.Of(key, CancellationToken.None), rule => rule.Source.Length == 0).Rule.CountBelow);
        Assert.Contains(await site.Data.Store.Journal.Of(ChainKey.Of(key), new("source_rule", "*"), CancellationToken.None), line => line.Act == "source_rule kept");

        // Whoever saw the rule as it was before sees both, and overwrites nothing.
        var second = await site.Press(form, "form[action*=protection] button[type=submit]", ("count", "6"));
        Assert.Contains("Somebody else saved meanwhile.", second.Text, StringComparison.Ordinal);
        Assert.Equal(8, Assert.Single(await site.Data.Store.Rules.Of(key, CancellationToken.None), rule => rule.Source.Length == 0).Rule.CountBelow);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_rule_is_told_at_once()
    {
        var answer = await site.Press(await site.Get($"{Page}/change"), "form[action*=protection] button[type=submit]", ("count", "few"), ("base", "-1"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(2, answer.Document.QuerySelectorAll(".ds-validation-message").Length);
    }

    [Theory]
    [InlineData("sv", "Skydd av små tal")]
    [InlineData("da", "Beskyttelse af små tal")]
    public async Task The_page_is_there_in_every_language(string language, string title) =>
        Assert.Equal(title, (await site.Get($"/{language}/exempellan/data/protection")).Heading);

    [Fact]
    public async Task A_source_that_no_indicator_names_has_no_rule() =>
        Assert.Equal(404, (await site.Get($"{Page}/change?source=nobody")).Status);
}
