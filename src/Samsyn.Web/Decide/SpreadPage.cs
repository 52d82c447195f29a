// GET /sv/exempellan/plan/spread : what stands in several plans, and who has decided, begun, ended or given it up.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>How far interventions have spread among the plans that are published here, and one's own.</summary>
internal static class SpreadPage
{
    public static void Map(IEndpointRouteBuilder plan) => plan.OnGet("/spread", Show).IsForReadersOf(Rules.Plan);

    private static async Task<RazorComponentResult<SpreadView>> Show([AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("spread"), stop);
        return SpreadView.Of(place, await Among(place, tools, stop));
    }

    /// <summary>All that stands in one's own plan or in a published one, and in another.</summary>
    public static async Task<IReadOnlyList<SpreadShown>> Among(PlanPlace place, PlanTools tools, CancellationToken stop)
    {
        Dictionary<string, (Collaboration Collaboration, PlanKnown Known)> all = new() { [place.Frame.Collaboration.Slug] = (place.Frame.Collaboration, place.Known) };
        foreach (var other in await Elsewhere.Open(tools.Store, place.Key, stop))
        {
            all[other.Slug] = (other, await tools.Board.Of(other.Key, stop));
        }

        return
        [
            .. tools.Spread.Among(place.Key, all.ToDictionary(one => one.Key, one => one.Value.Known.Plan))
                .Select(spread => new SpreadShown(spread, [.. spread.In.Select(one => new SpreadRow(all[one.Whose].Collaboration, all[one.Whose].Known, one, place.Today))])),
        ];
    }
}

/// <summary>What stands in several plans, with whose they are.</summary>
/// <param name="Spread">How far it has spread.</param>
/// <param name="Rows">Each plan it stands in.</param>
public sealed record SpreadShown(Spread Spread, IReadOnlyList<SpreadRow> Rows);

/// <summary>A plan in which it stands.</summary>
/// <param name="Collaboration">Whose it is.</param>
/// <param name="Known">The plan, and all that it names.</param>
/// <param name="To">The intervention there, and what was decided.</param>
/// <param name="Today">The day that it is.</param>
public sealed record SpreadRow(Collaboration Collaboration, PlanKnown Known, SpreadTo To, DateOnly Today)
{
    /// <summary>How they call those who decide.</summary>
    public Parties Parties => new(Known.Meets, Today);

    /// <summary>Where the intervention is seen.</summary>
    public string Address(Language language) => new Address(language, Collaboration.Slug).Planned(To.Intervention.Thing);
}

/// <summary>What the page of spread says.</summary>
public sealed class SpreadWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Vad som har spritt sig", da: "Hvad der har bredt sig", en: "What has spread");

    public string Lead => Say(
        sv: "Det som flera har tagit in från samma källa: ur katalogen, ur en idé eller från varandra. Bara planer som är publicerade, och er egen.",
        da: "Det, flere har taget ind fra samme kilde: fra kataloget, fra en idé eller fra hinanden. Kun planer, der er offentliggjort, og jeres egen.",
        en: "What several have taken from the same source: the catalogue, an idea or each other. Only plans that are published, and your own.");

    public string Nothing => Say(
        sv: "Inget står i flera planer här ännu. Ta in något ur katalogen, eller lär av andra.", da: "Intet står i flere planer her endnu. Tag noget ind fra kataloget, eller lær af andre.", en: "Nothing stands in several plans here yet. Take something from the catalogue, or learn from others.");

    public string Elsewhere => Say(sv: "Också hos andra", da: "Også hos andre", en: "Also elsewhere");

    /// <summary>How many have decided, begun, ended and given up.</summary>
    public string Counted(Spread spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        return Line(
            Say(sv: $"{Whole(spread.Started)} gör det", da: $"{Whole(spread.Started)} gør det", en: $"{Whole(spread.Started)} doing it"),
            Say(sv: $"{Whole(spread.Decided)} har beslutat", da: $"{Whole(spread.Decided)} har besluttet", en: $"{Whole(spread.Decided)} decided"),
            Say(sv: $"{Whole(spread.Stopped)} har slutat", da: $"{Whole(spread.Stopped)} er holdt op", en: $"{Whole(spread.Stopped)} ended"),
            Say(sv: $"{Whole(spread.GivenUp)} har lagt ned", da: $"{Whole(spread.GivenUp)} har opgivet", en: $"{Whole(spread.GivenUp)} given up"));
    }

    /// <summary>How far one plan has come with it, where, and what was decided there.</summary>
    public string Of(SpreadRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (one, packages) = (row.To.Intervention, new PackageWords(Language));
        return Line(
            [
                new InterventionWords(Language).Named(one.Stage),
                string.Join(", ", one.Areas.Select(area => row.Known.Area(area)?.Name ?? area)),
                one.First is { } first ? Say(sv: $"från {Date(first)}", da: $"fra {Date(first)}", en: $"from {Date(first)}") : "",
                one.Last is { } last ? Say(sv: $"till {Date(last)}", da: $"til {Date(last)}", en: $"to {Date(last)}") : "",
                .. row.To.Decisions.Select(decision => $"{row.Parties.NameThen(new("body", decision.Body))}: {packages.Named(decision.Outcome)}, {Date(decision.Day)}"),
            ]);
    }
}
