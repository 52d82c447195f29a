// GET /sv/sign-in/outside and its forms : whom a provider knows and Samsyn does not, is tied to a login, invited in, or told whom to ask.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Where somebody comes whom a provider knows, and Samsyn not yet.</summary>
internal static class OutsidePage
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.OnGet("/sign-in/outside", Show).IsForEveryone();
        site.OnPost("/sign-in/outside/tie", Tie).IsForSignedIn();
        site.OnPost("/sign-in/outside/join", Join).IsForEveryone().RequireRateLimiting(SignInLimits.Policy);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<OutsideTieView>, RazorComponentResult<OutsideJoinView>, RazorComponentResult<OutsideStopView>>> Show(
        Language language, string? to, [AsParameters] OutsideTools tools, [AsParameters] InvitationKept kept, CancellationToken stop)
    {
        tools.Context.Response.Headers.CacheControl = "no-cache, no-store";
        var words = new OutsideWords(language);
        if (tools.Step.Of(tools.Context) is not { } person || await tools.Find(person.Provider, stop) is not { } provider)
        {
            return TypedResults.LocalRedirect(Address.SignIn(language, to));
        }

        if (Visitor.Of(tools.Context) is { } visitor)
        {
            return await tools.Outside.Find(person.Key, stop) is null
                ? OutsideTieView.Of(new(person, provider, visitor, to), words)
                : TypedResults.LocalRedirect(SignInTools.Onward(language, to));
        }

        if (person.Believed is { } email && await tools.Known.At(email, stop) is not null)
        {
            return OutsideStopView.Of(new(OutsideTrouble.HasLogin, provider, to), words);
        }

        if (await OutsideInvited.Of(person, to, tools.Context, kept, stop) is { Any: true } invited)
        {
            return OutsideJoinView.Of(new(person, provider, to) { Invited = invited, Written = new() { Name = person.Name, Email = person.Email } }, Flaws.None, words);
        }

        tools.Watch.NotMember(provider);
        return OutsideStopView.Of(new(OutsideTrouble.NotMember, provider, to) { Email = person.Email }, words);
    }

    // Whoever presses the button is signed in, and has just come from the provider: the two are the same person.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<OutsideStopView>>> Tie(
        Language language, [FromForm] OutsideForm? form, [AsParameters] OutsideTools tools, CancellationToken stop)
    {
        if (tools.Step.Of(tools.Context) is not { } person || await tools.Find(person.Provider, stop) is not { } provider)
        {
            return TypedResults.LocalRedirect(Address.Me(language));
        }

        OutsideStep.End(tools.Context);
        return await tools.Outside.Tie(Visitor.Of(tools.Context)!.Login, person.Key, stop)
            ? TypedResults.LocalRedirect(form?.To is { Length: > 0 } to ? SignInTools.Onward(language, to) : $"{Address.Me(language)}?done=outside#outside")
            : OutsideStopView.Of(new(OutsideTrouble.Another, provider, form?.To), new OutsideWords(language));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<OutsideJoinView>, RazorComponentResult<InvitationDeadView>>> Join(
        Language language, [FromForm] OutsideForm? form, [AsParameters] OutsideTools tools, [AsParameters] InvitationKept kept, CancellationToken stop)
    {
        form ??= new();
        if (Visitor.Of(tools.Context) is not null || tools.Step.Of(tools.Context) is not { } person || await tools.Find(person.Provider, stop) is not { } provider)
        {
            return TypedResults.LocalRedirect(Address.Outside(language, form.To));
        }

        var (invited, said) = (await OutsideInvited.Of(person, form.To, tools.Context, kept, stop), new PersonWords(language));
        var email = person.Believed ?? form.Email;
        var flaws = Flaws.Of(("name", said.NameFlaw(form.Name?.Trim())), ("email", said.EmailFlaw(email)));
        if (flaws.Count > 0)
        {
            return Again(flaws);
        }

        var made = invited.Make(form.Name!.Trim(), EmailAddress.Read(email)!, language);
        switch (await tools.Outside.Join(made, invited.Joining(provider), stop))
        {
            case LinkAnswer.EmailTaken:
                return Again(Flaws.Of("email", said.EmailTaken));

            case LinkAnswer.Spent:
                return InvitationDeadView.Of(new InvitationWords(language));
        }

        OutsideStep.End(tools.Context);
        kept.Admission.Forget();
        await tools.Door.Enter(tools.Context, made.Login.Id, provider.Id, stop);
        return TypedResults.LocalRedirect(invited.Home(language));

        RazorComponentResult<OutsideJoinView> Again(Flaws flaws) =>
            OutsideJoinView.Of(new(person, provider, form.To) { Invited = invited, Written = form }, flaws, new OutsideWords(language));
    }
}

/// <summary>What is written by somebody whom a provider knows.</summary>
public sealed record OutsideForm
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? To { get; init; }
}
