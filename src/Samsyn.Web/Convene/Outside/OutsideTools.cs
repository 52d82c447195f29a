// What the pages work with on which people sign in elsewhere, handed to them together.
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What the pages of signing in elsewhere work with.</summary>
internal sealed record OutsideTools(
    HttpContext Context, [FromServices] IIdentityProviders Providers, [FromServices] IOutsideLogins Outside, [FromServices] ILogins Known,
    [FromServices] OutsideDoor Away, [FromServices] OutsideStep Step, [FromServices] OutsideWatch Watch, [FromServices] SignInDoor Door, [FromServices] SecondStep Second)
{
    /// <summary>A provider by its identity; null when there is none.</summary>
    public async Task<IdentityProvider?> Find(string id, CancellationToken stop) => (await Providers.All(stop)).FirstOrDefault(one => one.Id == id);

    /// <summary>Signs in whoever a provider knows; or asks for the one-time code that they turned on here, unless the provider asked for a second factor.</summary>
    /// <returns>Where they go.</returns>
    public async Task<string> Enter(OutsidePerson person, string login, OutsideErrand with, CancellationToken stop)
    {
        await Outside.See(person.Key, stop);
        var whose = await Known.Find(login, stop) ?? throw new InvalidOperationException("A tie leads to a login that is not there.");
        if (whose.TwoFactor && !person.SecondFactor)
        {
            Second.Begin(Context, whose, person.Provider);
            return Address.SecondFactor(with.Language, with.To);
        }

        await Door.Enter(Context, login, person.Provider, stop);
        return SignInTools.Onward(with.Language, with.To);
    }

    /// <summary>Does something that the provider may make impossible; what went wrong is told, logged and counted.</summary>
    /// <returns>What came of it; or the page that says what went wrong.</returns>
    public async Task<OutsideOutcome<T>> Try<T>(IdentityProvider provider, Func<Task<T>> work)
    {
        try
        {
            return new(await work(), null);
        }
        catch (OutsideException wrong)
        {
            Watch.Failed(provider, wrong);
            return new(default, wrong.Trouble);
        }
    }
}

/// <summary>What came of something that a provider may make impossible.</summary>
/// <param name="Done">What came of it; null when it went wrong.</param>
/// <param name="Trouble">What went wrong; null when nothing did.</param>
internal sealed record OutsideOutcome<T>(T? Done, OutsideTrouble? Trouble)
{
    /// <summary>Whether it went well.</summary>
    [MemberNotNullWhen(true, nameof(Done))]
    [MemberNotNullWhen(false, nameof(Trouble))]
    public bool Went => Trouble is null;
}
