// GET and POST /sv/providers : the sign-ins of organisations, added, changed and taken away by whoever looks after the installation.
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>The identity providers of the installation.</summary>
internal static class ProvidersPage
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static void Map(IEndpointRouteBuilder site)
    {
        var pages = site.MapGroup("/providers").IsForAdministrators();
        pages.OnGet("/", Show);
        pages.OnGet("/add", Begin);
        pages.OnPost("/add", Add);
        pages.OnGet("/{provider}", Look);
        pages.OnPost("/{provider}", Change);
        pages.OnPost("/{provider}/remove", Remove);
    }

    public static async Task<RazorComponentResult<ProvidersView>> Show(
        Language language, string? done, [FromServices] IIdentityProviders providers, [FromServices] IAdministrators administrators, CancellationToken stop) =>
        ProvidersView.Of(new(await providers.All(stop), await administrators.All(stop)) { Done = done }, new ProvidersWords(language));

    // The address to register is known before the provider is: it holds a name that nobody else has.
    public static RazorComponentResult<ProviderView> Begin(Language language, [AsParameters] ProvidersTools tools) => tools.View(
        new ProviderForm { Id = RandomNumberGenerator.GetString(Letters, 8), Scopes = "profile email", SecondFactor = "mfa" }, null, Flaws.None, language);

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ProviderView>>> Add(
        Language language, [FromForm] ProviderForm? form, [AsParameters] ProvidersTools tools, CancellationToken stop)
    {
        form ??= new();
        var words = new ProvidersWords(language);
        var flaws = form.Read(null, tools, words, out var made);
        if (made is null)
        {
            return tools.View(form, null, flaws, language);
        }

        try
        {
            await tools.Metadata.Fetch(made.Issuer, stop);
        }
        catch (OutsideException wrong)
        {
            return tools.View(form, null, Flaws.Of("issuer", words.NotFetched(wrong.Trouble)), language);
        }

        return await tools.Own.Providers.Keep(made, stop) is Kept.Done
            ? TypedResults.LocalRedirect($"{Address.Provider(language, made.Id)}?done=added")
            : tools.View(form, null, Flaws.Of("issuer", words.IssuerTaken), language);
    }

    public static async Task<Results<RazorComponentResult<ProviderView>, NotFound>> Look(
        Language language, string provider, string? done, [AsParameters] ProvidersTools tools, CancellationToken stop) =>
        await tools.Find(provider, stop) is { } found
            ? tools.View(ProviderForm.Of(found), found, Flaws.None, language, done)
            : TypedResults.NotFound();

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ProviderView>, NotFound>> Change(
        Language language, string provider, [FromForm] ProviderForm? form, [AsParameters] ProvidersTools tools, CancellationToken stop)
    {
        if (await tools.Find(provider, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        form ??= new();
        var flaws = form.Read(found, tools, new ProvidersWords(language), out var made);
        if (made is null)
        {
            return tools.View(form, found, flaws, language);
        }

        if (made.Version > 0 && await tools.Own.Providers.Keep(made, stop) is Kept.Done)
        {
            return TypedResults.LocalRedirect($"{Address.Provider(language, provider)}?done=changed");
        }

        // What was written stays in the boxes, beside what is kept now; saving it again is a choice.
        var now = (await tools.Find(provider, stop))!;
        return tools.View(form with { Version = now.Version.ToString(CultureInfo.InvariantCulture), Overtaken = true }, now, Flaws.Of("", new ProvidersWords(language).Overtaken), language);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<ProviderView>, NotFound>> Remove(
        Language language, string provider, [FromForm] ProviderForm? form, [AsParameters] ProvidersTools tools, [FromServices] SignInBoard board, CancellationToken stop)
    {
        if (await tools.Find(provider, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        if (form?.Sure != "yes")
        {
            return tools.View(ProviderForm.Of(found), found, Flaws.Of("sure", new ProvidersWords(language).NotSure), language);
        }

        if (await tools.Own.Providers.Remove(provider, stop) is { } ended)
        {
            board.Forget(ended);
        }

        return TypedResults.LocalRedirect($"{Address.Providers(language)}?done=removed");
    }
}

/// <summary>What the pages of identity providers work with.</summary>
internal sealed record ProvidersTools(
    HttpContext Context, [FromServices] SamsynStore Store, [FromServices] ProviderMetadata Metadata, [FromServices] ProviderNetwork Network,
    [FromServices] SecretSeal Seal, [FromServices] OutsideDoor Away)
{
    /// <summary>The store, used by whoever sends the request.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>A provider by its identity; null when there is none.</summary>
    public async Task<IdentityProvider?> Find(string id, CancellationToken stop) => (await Store.Providers.All(stop)).FirstOrDefault(one => one.Id == id);

    /// <summary>The page of a provider, or of a new one.</summary>
    public RazorComponentResult<ProviderView> View(ProviderForm form, IdentityProvider? kept, Flaws flaws, Language language, string? done = null) => ProviderView.Of(
        new(form, kept, Away.Back(form.Id ?? "", Context.Request).ToString()) { Done = done, SecretLost = kept is not null && !Seal.Holds(kept) }, flaws, new ProvidersWords(language));
}
