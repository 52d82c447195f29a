// POST /sv/me/outside/untie : a person no longer signs in by an identity provider.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where ties to identity providers are loosened. They are made on the way back from one.</summary>
internal static class MeOutsidePage
{
    public static void Map(IEndpointRouteBuilder pages) => pages.OnPost("/outside/untie", Untie);

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<MeView>>> Untie(
        Language language, [FromForm] MeOutsideForm? form, [AsParameters] MeTools tools, CancellationToken stop)
    {
        var (login, key) = (tools.Visitor.Login, new OutsideKey(form?.Issuer ?? "", form?.Subject ?? ""));
        var answer = await tools.Outside.Untie(login, key, stop);
        if (answer == UntieAnswer.LastWay)
        {
            return await MePage.Again(language, Flaws.Of("outside", new MeWords(language).LastWay), tools, stop);
        }

        // Whoever came in that way on another device has lost it.
        if (answer == UntieAnswer.Done && (await tools.Providers.All(stop)).FirstOrDefault(one => one.Issuer == key.Issuer) is { } provider)
        {
            await tools.Door.End(login, one => one.Way == provider.Id && one.Id != tools.Visitor.SignIn, stop);
        }

        return MePage.Done(language, "outside");
    }
}

/// <summary>Which tie is loosened.</summary>
internal sealed record MeOutsideForm
{
    public string? Issuer { get; init; }

    public string? Subject { get; init; }
}
