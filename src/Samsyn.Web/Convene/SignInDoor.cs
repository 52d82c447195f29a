// The door: whoever has proved who they are comes in here, by whichever way, and leaves here.
using Microsoft.AspNetCore.Authentication;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Begins and ends sign-ins.</summary>
internal sealed class SignInDoor(ISignIns signIns, ILogins logins, SignInBoard board, KnownDevice device, SignInWatch watch)
{
    /// <summary>Begins a sign-in of somebody who has proved who they are. Always a new one: what the cookie held before is ended.</summary>
    /// <param name="context">The request, whose answer sets the cookie.</param>
    /// <param name="loginId">Who.</param>
    /// <param name="way">By what they proved it: <c>password</c>, <c>passkey</c>, <c>link</c>, or an identity provider.</param>
    /// <param name="stop">Stops before anything is begun.</param>
    public async Task Enter(HttpContext context, string loginId, string way, CancellationToken stop)
    {
        var credentials = await logins.Find(loginId, stop) ?? throw new InvalidOperationException($"There is no login '{loginId}' to sign in.");
        await EndHere(context, stop);
        var begun = new SignIn(Guid.CreateVersion7().ToString("D"), loginId) { Device = DeviceName.Of(context.Request.Headers.UserAgent), Way = way };
        await signIns.Start(begun, stop);
        await Put(context, new(begun, credentials.Login, credentials.Stamp));
        device.Remember(context, loginId);
        watch.Begun(way);
    }

    /// <summary>Ends the sign-in of whoever sends the request.</summary>
    public async Task Leave(HttpContext context, CancellationToken stop)
    {
        await EndHere(context, stop);
        await context.SignOutAsync(SignInCookie.Scheme);
    }

    /// <summary>Ends all other sign-ins of whoever sends the request, and lets this one go on under the login's new stamp.</summary>
    public async Task EndOthers(HttpContext context, Visitor visitor, CancellationToken stop)
    {
        var credentials = await logins.Find(visitor.Id, stop) ?? throw new InvalidOperationException($"There is no login '{visitor.Id}'.");
        board.Forget(await signIns.End(credentials.Login, one => one.Id != visitor.SignIn, stop));
        board.Forget(visitor.Id);
        if (await signIns.Find(visitor.SignIn, stop) is { } here)
        {
            await Put(context, here);
        }
    }

    /// <summary>Ends sign-ins of a login.</summary>
    public async Task End(Login login, Func<SignIn, bool> chosen, CancellationToken stop)
    {
        board.Forget(await signIns.End(login, chosen, stop));
        board.Forget(login.Id);
    }

    private async Task EndHere(HttpContext context, CancellationToken stop)
    {
        if (Visitor.Of(context) is { } visitor)
        {
            board.Forget(await signIns.End(visitor.Login, one => one.Id == visitor.SignIn, stop));
            context.Features.Set<Visitor>(null);
        }
    }

    private static Task Put(HttpContext context, SignedIn signedIn) => context.SignInAsync(
        SignInCookie.Scheme, SignInCookie.Principal(signedIn), new AuthenticationProperties { IsPersistent = true });
}
