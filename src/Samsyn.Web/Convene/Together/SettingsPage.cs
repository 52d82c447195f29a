// GET and POST /sv/exempellan/settings : how a collaboration has set itself up.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>How a collaboration has set itself up.</summary>
internal static class SettingsPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var settings = pages.MapGroup("/settings").Needs(Right.Govern);
        settings.OnGet("/", Show);
        settings.OnPost("/", Change);
    }

    public static async Task<RazorComponentResult<EditView>> Show([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Settings(), stop);
        return Shown(place, tools).Of(await Form(place, tools, stop), new(place.Frame.Collaboration.Name, place.Settings), place.SettingsVersion);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Settings(), stop);
        return await Shown(place, tools).Keep(
            await Form(place, tools, stop), new(place.Frame.Collaboration.Name, place.Settings), sent,
            async (setup, seen) =>
            {
                var kept = await tools.Own.Settings.Keep(place.Key, setup.Name, setup.Settings, seen, stop);
                tools.Admission.Forget();
                return kept;
            },
            async () =>
            {
                var (now, version) = await tools.Store.Settings.Of(place.Key, stop);
                return (new((await tools.Collaborations.All(stop)).First(one => one.Key == place.Key).Name, now), version);
            });
    }

    private static async Task<SettingsForm> Form(TogetherPlace place, TogetherTools tools, CancellationToken stop) =>
        new(tools.Language, await tools.Store.CoverablePlaces.Coverable(place.Key, stop));

    private static EditShown Shown(TogetherPlace place, TogetherTools tools)
    {
        var words = new SettingsWords(tools.Language);
        return new(place.Frame, words.Title, (place.Address.Together(), new TogetherWords(tools.Language).Section), place.Address.Settings()) { Lead = words.Lead };
    }
}
