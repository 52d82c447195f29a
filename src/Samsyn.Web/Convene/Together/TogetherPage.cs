// GET /sv/exempellan/together : who works together, and the way to all else they do.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>Who works together.</summary>
internal static class TogetherPage
{
    /// <summary>The pages of those who work together.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/together", Show).IsForReadersOf(Rules.Together);
        OrganisationPage.Map(pages);
        BodyPage.Map(pages);
        MeetingPage.Map(pages);
        MatterPage.Map(pages);
        ProgrammePage.Map(pages);
        SettingsPage.Map(pages);
        PublishingPage.Map(pages);
        JournalPage.Map(pages);
        GuestsPage.Map(pages);
    }

    public static async Task<RazorComponentResult<TogetherView>> Show([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Together(), stop);
        return TogetherView.Of(place, await Seen(place, tools, stop));
    }

    // A programme stands in the list only for those who may read it.
    private static async Task<IReadOnlyList<Programme>> Seen(TogetherPlace place, TogetherTools tools, CancellationToken stop)
    {
        if (place.Frame.Collaboration.Invented || place.May(Right.Read))
        {
            return place.Meets.Programmes;
        }

        var published = (await tools.Store.Publications.Of(place.Key, stop)).Where(one => one.Withdrawn is null).Select(one => one.Thing).ToHashSet();
        return [.. place.Meets.Programmes.Where(one => published.Contains(Rules.Programme with { Id = one.Id }))];
    }
}
