// Tests that the families and pairs kept by hand agree with Kolada's own catalogue.
using System.Text.Json;
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure.Families;

namespace Samsyn.Tests.Measure.Families;

public partial class KoladaFamiliesTests
{
    [Fact]
    public void No_key_figure_is_in_two_families_or_two_pairs()
    {
        var members = KoladaFamilies.All.SelectMany(family => family.Members.Select(member => member.Figure)).ToList();

        Assert.Equal(members.Count, members.Distinct().Count());
        Assert.Equal(KoladaFamilies.UncertaintyOf.Count, KoladaFamilies.UncertaintyOf.Values.Distinct().Count());
        Assert.Empty(KoladaFamilies.UncertaintyOf.Keys.Intersect(KoladaFamilies.UncertaintyOf.Values));
    }

    [Fact]
    public void Every_name_is_said_in_three_languages() =>
        Assert.All(KoladaFamilies.All, family => Assert.Equal(3, new[] { family.Name.In("sv"), family.Name.In("da"), family.Name.In("en") }.Distinct().Count()));

    [ReferenceFact]
    public void Every_key_figure_of_uncertainty_in_the_catalogue_has_its_value()
    {
        var titles = Titles();
        var uncertain = titles.Where(pair => pair.Value.StartsWith("Osäkerhetstal", StringComparison.Ordinal)).Select(pair => pair.Key).ToHashSet();

        Assert.Equal(211, uncertain.Count);
        Assert.Equal(uncertain, KoladaFamilies.UncertaintyOf.Values.ToHashSet());
        Assert.All(KoladaFamilies.UncertaintyOf.Keys, figure => Assert.DoesNotContain("Osäkerhetstal", titles[figure], StringComparison.Ordinal));
    }

    [ReferenceFact]
    public void The_titles_that_match_exactly_agree_with_the_pairs()
    {
        var titles = Titles();
        var byTitle = titles.Where(pair => !pair.Value.StartsWith("Osäkerhetstal", StringComparison.Ordinal)).ToLookup(pair => Bare(pair.Value), pair => pair.Key, StringComparer.OrdinalIgnoreCase);
        var exact = KoladaFamilies.UncertaintyOf.Where(pair => byTitle[Bare(titles[pair.Value])].Any()).ToList();

        Assert.True(exact.Count >= 41, $"Only {exact.Count} pairs have the same title.");
        Assert.All(exact, pair => Assert.Equal([pair.Key], byTitle[Bare(titles[pair.Value])]));
    }

    [ReferenceFact]
    public void The_titles_that_do_not_match_share_most_of_their_words()
    {
        var titles = Titles();

        Assert.All(KoladaFamilies.UncertaintyOf, pair =>
        {
            var (value, beside) = (Words(titles[pair.Key]), Words(titles[pair.Value]));
            Assert.True(value.Intersect(beside).Count() * 2 >= beside.Count, $"{titles[pair.Key]} / {titles[pair.Value]}");
        });
    }

    [ReferenceFact]
    public void Every_member_of_a_family_is_in_the_catalogue_and_names_its_group()
    {
        var titles = Titles();

        Assert.All(KoladaFamilies.All.SelectMany(family => family.Members), member => Assert.Matches(
            member.Subgroup switch
            {
                "women" => "(?i)kvinnor|flickor",
                "men" => "(?i)män|pojkar",
                "in-the-country" => "(?i)inrikes",
                "abroad" => "(?i)utrikes",
                "compulsory" => "förgymnasial",
                "upper-secondary" => " gymnasial",
                "post-secondary" => "eftergymnasial",
                ['q', var step] => $"inkomstkvintil {step}",
                "" => "^(?!.*(inrikes|utrikes))",
                var age => Regex.Escape(age),
            },
            titles[member.Figure]));
    }

    private static string Bare(string title) => PrefixForm().Replace(title, "").Replace("Andel ", "", StringComparison.Ordinal).Trim();

    private static HashSet<string> Words(string title) => [.. WordForm().Matches(PrefixForm().Replace(title, "").ToUpperInvariant()).Select(word => word.Value)];

    private static Dictionary<string, string> Titles()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllBytes(Reference.File("sources/kolada/v3_kpi.json")));
        return catalogue.RootElement.GetProperty("values").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("title").GetString()!);
    }

    [GeneratedRegex("^Osäkerhetstal ?-? ?")]
    private static partial Regex PrefixForm();

    [GeneratedRegex(@"[\w]+")]
    private static partial Regex WordForm();
}
