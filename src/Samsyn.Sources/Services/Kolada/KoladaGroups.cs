// Reads the groups of similar municipalities that Kolada keeps, from an answer of its address municipality_groups.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samsyn.Loop;
using Samsyn.Loop.Measure;

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
    public static Checked<IReadOnlyList<SimilarPlaces>> Read(ReadOnlyMemory<byte> answer, IReadOnlyList<Area> areas)
    {
        try
        {
            var bytes = answer.Span.StartsWith("\uFEFF"u8) ? answer[3..] : answer;
            using var document = JsonDocument.Parse(bytes);
            return Groups(document.RootElement, areas);
        }
        catch (JsonException)
        {
            // The framework tells a faulty document by an exception only.
            return Flawed(new(new Where.All(), FlawKind.Broken, System.Text.Encoding.UTF8.GetString(answer.Span[..Math.Min(answer.Length, 40)]), "JSON"));
        }
    }

    private static Checked<IReadOnlyList<SimilarPlaces>> Groups(JsonElement root, IReadOnlyList<Area> areas)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("values", out var values) || values.ValueKind != JsonValueKind.Array)
        {
            return Flawed(new(new Where.Path("values"), FlawKind.NotThere, "", "values"));
        }

        var (flaws, groups) = (new List<Flaw>(), new List<SimilarPlaces>());
        var byName = areas.Where(area => area.Level == AreaLevel.Municipality).GroupBy(area => area.Name).ToDictionary(group => group.Key, group => group.First().Code);
        var codes = areas.Select(area => area.Code).ToHashSet();
        foreach (var (index, item) in values.EnumerateArray().Index())
        {
            if (Text(item, "id") is not { } id || Text(item, "title") is not { } title || !item.TryGetProperty("members", out var members) || members.ValueKind != JsonValueKind.Array)
            {
                flaws.Add(new(new Where.Path(FormattableString.Invariant($"values[{index}]")), FlawKind.NotThere, "", "id, title, members"));
            }
            else if (Group((id, title), [.. members.EnumerateArray().Select(member => Text(member, "member_id")).OfType<string>()], (byName, codes)) is { } group)
            {
                groups.Add(group);
            }
        }

        return flaws.Count > 0 ? new Checked<IReadOnlyList<SimilarPlaces>>.Flawed(flaws) : new Checked<IReadOnlyList<SimilarPlaces>>.Sound(groups);
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

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Checked<IReadOnlyList<SimilarPlaces>> Flawed(Flaw flaw) => new Checked<IReadOnlyList<SimilarPlaces>>.Flawed(flaw);

    [GeneratedRegex(@"\s*\(ovägt medel\)")]
    private static partial Regex MeanForm();

    [GeneratedRegex(@"^(Liknande kommuner.*?), (.+), (\d{4})$")]
    private static partial Regex AroundForm();
}
