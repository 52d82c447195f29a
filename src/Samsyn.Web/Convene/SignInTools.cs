// What the pages of sign-in work with, handed to them together.
using Microsoft.AspNetCore.Mvc;

namespace Samsyn.Web.Convene;

/// <summary>What the pages of sign-in work with.</summary>
internal sealed record SignInTools(
    HttpContext Context, [FromServices] LoginManager Manager, [FromServices] SignInDoor Door, [FromServices] SignInBrake Brake, [FromServices] SignInWatch Watch,
    [FromServices] SecondStep Second, [FromServices] KnownDevice Device)
{
    /// <summary>Under what a try for an account is counted: the device where the person is known on it, else the network.</summary>
    public string Counted(LoginUser? user, string account) =>
        Device.Of(Context, user?.Login.Id) is { } device ? $"{account} device {device}" : $"{account} network {SignInBrake.Network(Context)}";

    /// <summary>Under what a try of a one-time code is counted. Whoever comes so far knows the password: strange devices are counted together.</summary>
    public string CountedCode(LoginUser user) =>
        Device.Of(Context, user.Login.Id) is { } device ? $"code {user.Login.Id} device {device}" : $"code {user.Login.Id}";

    /// <inheritdoc cref="SignInBrake.Held" />
    public TimeSpan? Held(string counted)
    {
        var wait = Brake.Held(Context, counted);
        if (wait is not null)
        {
            Watch.Failed("brake");
        }

        return wait;
    }

    /// <summary>Where somebody goes who has signed in: where they were going if that is on this site, else the first page.</summary>
    public static string Onward(Shared.Language language, string? to) =>
        to is { Length: < 2000 } && Microsoft.AspNetCore.Http.HttpResults.RedirectHttpResult.IsLocalUrl(to) ? to : $"/{language.Code}/";
}
