// GET and POST /sv/begin : begins a collaboration of one's own, beside the invented one.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Where a collaboration of one's own is begun.</summary>
internal static class BeginPage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/{language:regex(^(sv|da|en)$)}/begin", Show).IsForSignedIn();
        site.OnPost("/{language:regex(^(sv|da|en)$)}/begin", Begin).IsForSignedIn();
    }

    public static RazorComponentResult<BeginView> Show(Language language) => BeginView.Of("", null, new BeginWords(language));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<BeginView>>> Begin(
        Language language, [FromForm] string? name, HttpContext context, ICollaborations collaborations, [FromServices] SamsynStore store, [FromServices] Admission admission, CancellationToken stop)
    {
        var (words, visitor) = (new BeginWords(language), Visitor.Of(context)!);
        switch (Founding.Read(name, new(Guid.CreateVersion7().ToString()), await collaborations.All(stop)))
        {
            case Checked<Collaboration>.Sound(var begun):
                await store.As(visitor.Actor).Foundings.Found(begun, visitor.Login, stop);
                admission.Forget();
                return TypedResults.LocalRedirect(new Address(language, begun.Slug).Import());

            case Checked<Collaboration>.Flawed(var flaws):
                return BeginView.Of(name ?? "", words.Mend(flaws[0]), words);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
