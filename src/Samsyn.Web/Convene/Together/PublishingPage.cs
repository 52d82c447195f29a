// GET and POST /sv/exempellan/publishing : what everybody may see, and the act of publishing and of taking back.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What everybody may see.</summary>
internal static class PublishingPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var publishing = pages.MapGroup("/publishing").Needs(Right.Publish);
        publishing.OnGet("/", Show);
        publishing.OnPost("/", Act);
    }

    public static async Task<RazorComponentResult<PublishingView>> Show([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Publishing(), stop);
        return PublishingView.Of(place, Publishable(place), await tools.Store.Publications.Of(place.Key, stop));
    }

    // Done twice is done: somebody who clicks twice sees the same page.
    public static async Task<Results<RedirectHttpResult, NotFound>> Act([FromForm] PublishingForm form, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Publishing(), stop);
        if (Publishable(place).FirstOrDefault(one => one.Kind == form.Kind && one.Id == (form.Thing ?? "")) is not { } thing || form.Do is not ("publish" or "withdraw"))
        {
            return TypedResults.NotFound();
        }

        var publications = tools.Own.Publications;
        await (form.Do == "publish" ? publications.Publish(place.Key, thing, null, stop) : publications.Withdraw(place.Key, thing, null, stop));
        tools.Admission.Forget();
        return TypedResults.LocalRedirect($"{place.Address.Publishing()}?done={(form.Do == "publish" ? "published" : "withdrawn")}");
    }

    /// <summary>What can be published here, or shown to guests.</summary>
    public static IReadOnlyList<Thing> Publishable(TogetherPlace place) =>
        [Rules.Front, Rules.Figures, Rules.Together, Rules.Plan, Rules.Offer, .. place.Meets.Programmes.Select(one => Rules.Programme with { Id = one.Id })];
}

/// <summary>What is published, or taken back.</summary>
internal sealed record PublishingForm
{
    public string? Kind { get; init; }

    public string? Thing { get; init; }

    public string? Do { get; init; }
}
