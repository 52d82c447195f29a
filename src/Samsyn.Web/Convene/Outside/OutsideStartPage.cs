// GET /sv/sign-in/with/town and /sign-in/from/town : a person is sent to an identity provider, and comes back from it.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>The way to an identity provider and back.</summary>
internal static class OutsideStartPage
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.OnGet("/sign-in/with/{provider}", Leave).IsForEveryone().RequireRateLimiting(SignInLimits.Outside);

    /// <summary>Where providers send people back: one address, whichever the language, to be registered there.</summary>
    public static void MapAnswer(IEndpointRouteBuilder site) =>
        site.OnGet("/sign-in/from/{provider}", Come).IsForEveryone().RequireRateLimiting(SignInLimits.Outside);

    public static async Task<Results<EmptyHttpResult, RedirectHttpResult, RazorComponentResult<OutsideStopView>, NotFound>> Leave(
        Language language, string provider, string? to, string? tie, string? here, [AsParameters] OutsideTools tools, CancellationToken stop)
    {
        if (await tools.Find(provider, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        // Whoever came by another name of the site would come back without the cookie that they leave with. Once is enough, behind a proxy that hides names.
        var (back, request) = (tools.Away.Back(provider, tools.Context.Request), tools.Context.Request);
        if (here is null && request.Host != HostString.FromUriComponent(back))
        {
            return TypedResults.Redirect(new Uri(back, request.Path + request.QueryString.Add("here", "yes")).ToString());
        }

        var with = new OutsideErrand(language, to, tie is null ? null : Visitor.Of(tools.Context)?.Id);
        var went = await tools.Try(found, async () =>
        {
            await tools.Away.Leave(found, tools.Context, with);
            return true;
        });
        return went.Went ? TypedResults.Empty : OutsideStopView.Of(new(went.Trouble.Value, found, with.To), new OutsideWords(language));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<OutsideStopView>, NotFound>> Come(
        string provider, [AsParameters] OutsideTools tools, CancellationToken stop)
    {
        if (await tools.Find(provider, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        tools.Context.Response.Headers.CacheControl = "no-store";
        var came = await tools.Try(found, () => tools.Away.Come(found, tools.Context));
        if (!came.Went)
        {
            var with = tools.Away.Errand(found, tools.Context);
            return OutsideStopView.Of(new(came.Trouble.Value, found, with?.To), new OutsideWords(with?.Language ?? Language.At(null, tools.Context.Request)));
        }

        var (person, errand) = came.Done;
        return await tools.Outside.Find(person.Key, stop) switch
        {
            null => Unknown(person, errand, tools),
            { } login when errand.Login is null => TypedResults.LocalRedirect(await tools.Enter(person, login, errand, stop)),
            { } login when errand.Login == login => TypedResults.LocalRedirect(SignInTools.Onward(errand.Language, errand.To)),
            _ => OutsideStopView.Of(new(OutsideTrouble.Another, found, errand.To), new OutsideWords(errand.Language)),
        };
    }

    private static RedirectHttpResult Unknown(OutsidePerson person, OutsideErrand errand, OutsideTools tools)
    {
        tools.Step.Begin(tools.Context, person);
        return TypedResults.LocalRedirect(Address.Outside(errand.Language, errand.To));
    }
}
