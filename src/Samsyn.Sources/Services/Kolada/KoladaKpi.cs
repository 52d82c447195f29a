// A Kolada key figure as its catalogue tells of it.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>A key figure as the catalogue tells of it.</summary>
internal sealed record KoladaKpi(string Id, string Title, string? Description)
{
    /// <summary>Whether it is told for women and men.</summary>
    public bool IsDivided { get; init; }

    /// <summary>Which kind of place it is for: K municipalities, L regions, A both.</summary>
    public string Places { get; init; } = "";

    /// <summary>The year that was published last; null when the series has ended.</summary>
    public int? Latest { get; init; }

    public KoladaTitle Told => KoladaTitle.Of(Title);

    public bool Ended => Latest is null || Told.LastYear is not null;

    public CatalogueEntry Entry => new(Id, Title)
    {
        Meaning = Meanings.Of(Description, Told.Unit, IsDivided ? "1" : "0", Places),
        Description = Description,
        Latest = (Latest ?? Told.LastYear) is { } year ? System.FormattableString.Invariant($"{year}") : null,
        Ended = Ended,
    };

    public static KoladaKpi Of(JsonPlace place) => new(place.Find("id")?.Text ?? "", place.Find("title")?.Text ?? "", place.Find("description")?.Text)
    {
        IsDivided = place.Find("is_divided_by_gender")?.Text is "YES" or "1",
        Places = place.Find("municipality_type")?.Text ?? "",
        Latest = place.Find("publ_period")?.Number,
    };
}
