// Reads the groups of similar municipalities that Kolada keeps, from an answer of its address municipality_groups.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Reads Kolada's groups of municipalities.</summary>
/// <remarks>A group's own value in Kolada is the mean of its members without regard to their size, as its title says; it is not read.</remarks>
public static partial class KoladaGroups
{
    /// <summary>Who made the groups.</summary>
    public const string Source = "Kolada";

    private const int Fewest = 2;

    /// <summary>The groups that two places of the collaboration or more are members of, and that stand around one of its places or around nobody; or what is wrong with the answer.</summary>
    /// <param name="answer">The answer of <c>v3/municipality_groups</c>, as JSON.</param>
    /// <param name="areas">The places of the collaboration.</param>
    public static Checked<IReadOnlyList<SimilarPlaces>> Read(ReadOnlyMemory<byte> answer, IReadOnlyList<Area> areas) =>
        Exchange.Document(answer, root => Groups(root, areas), new Where.All());

    private static Checked<IReadOnlyList<SimilarPlaces>> Groups(JsonPlace root, IReadOnlyList<Area> areas)
    {
        if (root.Find("values") is not { IsList: true } values)
        {
            return CheckedSteps.Flawed<IReadOnlyList<SimilarPlaces>>(new Where.Path("values"), FlawKind.NotThere, "", "values");
        }

        var (flaws, groups) = (new List<Flaw>(), new List<SimilarPlaces>());
        var byName = areas.Where(area => area.Level == AreaLevel.Municipality).GroupBy(area => area.Name).ToDictionary(group => group.Key, group => group.First().Code);
        var codes = areas.Select(area => area.Code).ToHashSet();
        foreach (var item in values.Items())
        {
            if (Text(item, "id") is not { } id || Text(item, "title") is not { } title || item.Find("members") is not { IsList: true } members)
            {
                flaws.Add(new(item.Where, FlawKind.NotThere, "", "id, title, members"));
            }
            else if (Group((id, title), [.. members.Items().Select(member => Text(member, "member_id")).OfType<string>()], (byName, codes)) is { } group)
            {
                groups.Add(group);
            }
        }

        return flaws.Count > 0 ? new Checked<IReadOnlyList<SimilarPlaces>>.Flawed(flaws) : CheckedSteps.Sound<IReadOnlyList<SimilarPlaces>>(groups);
    }

    private static SimilarPlaces? Group((string Id, string Title) of, string[] members, (Dictionary<string, string> ByName, HashSet<string> Codes) known)
    {
        var title = MeanForm().Replace(of.Title, "").Trim();
        var around = AroundForm().Match(title);
        var place = around.Success ? known.ByName.GetValueOrDefault(around.Groups[2].Value) : null;
        return members.Count(known.Codes.Contains) < Fewest || (around.Success && place is null) ? null : new(of.Id, around.Success ? around.Groups[1].Value : title, members)
        {
            Place = place,
            Year = around.Success ? int.Parse(around.Groups[3].Value, CultureInfo.InvariantCulture) : null,
            Source = Source,
        };
    }

    private static string? Text(JsonPlace item, string name) => item.Find(name) is { Element.ValueKind: JsonValueKind.String } found ? found.Text : null;

    [GeneratedRegex(@"\s*\(ovägt medel\)")]
    private static partial Regex MeanForm();

    [GeneratedRegex(@"^(Liknande kommuner.*?), (.+), (\d{4})$")]
    private static partial Regex AroundForm();
}
