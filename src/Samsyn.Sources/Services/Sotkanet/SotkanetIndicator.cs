// What Sotkanet tells of an indicator.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using static System.FormattableString;

namespace Samsyn.Sources.Services.Sotkanet;

/// <summary>Reads what Sotkanet tells of an indicator.</summary>
internal static class SotkanetIndicator
{
    private static readonly string[] Sexes = ["total", "female", "male"];

    /// <summary>The titles in all languages, and the number, to be searched.</summary>
    public static IEnumerable<string?> Titles(JsonPlace item) => (item.Find("title")?.Members() ?? []).Select(member => member.Place.Text).Append(item.Find("id")?.Text);

    /// <summary>What it is called in the service's language, or in another.</summary>
    public static string? Said(JsonPlace item, string name, string language) =>
        (item.Find(name, language) ?? item.Find(name, "sv") ?? item.Find(name, "fi"))?.Text is { Length: > 0 } text ? text : null;

    public static CatalogueEntry Entry(Service service, JsonPlace item) => new(item.Find("id")!.Value.Text, Said(item, "title", service.Language) ?? "")
    {
        Meaning = Meanings.Of(Said(item, "description", "fi"), Said(item, "title", "fi")),
        Description = Said(item, "description", service.Language),
        Updated = Updated(item),
        Latest = item.Find("range", "end")?.Text,
    };

    public static TableInfo Info(Service service, JsonPlace item) => new(item.Find("id")!.Value.Text, Said(item, "title", service.Language) ?? "",
    [
        new(SotkanetQuery.Region, "Region", []) { MayBeLeftOut = true },
        new(SotkanetQuery.Year, "Year", Years(item)) { IsTime = true },
        new(SotkanetQuery.Sex, "Gender", [.. Sexes.Select(sex => (sex, sex))]),
    ])
    {
        Description = Said(item, "description", service.Language),
        Updated = Dates.Read(Updated(item)),
    };

    private static string? Updated(JsonPlace item) => (item.Find("data-updated") ?? item.Find("dataUpdated"))?.Text;

    private static (string Code, string Text)[] Years(JsonPlace item) =>
        item.Find("range", "start")?.Number is { } start && item.Find("range", "end")?.Number is { } end && end >= start && end - start < 300
            ? [.. Enumerable.Range(start, end - start + 1).Select(year => (Invariant($"{year}"), Invariant($"{year}")))]
            : [];
}
