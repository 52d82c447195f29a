// What a person's own pages work with, and what they show.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What a person's own page shows.</summary>
/// <param name="Login">The person.</param>
/// <param name="SignIns">The devices on which they are signed in, this one first.</param>
/// <param name="Passkeys">The keys on their devices.</param>
/// <param name="Memberships">Where they are members.</param>
public sealed record MeShown(Login Login, IReadOnlyList<SignIn> SignIns, IReadOnlyList<Passkey> Passkeys, IReadOnlyList<Membership> Memberships)
{
    /// <summary>Who they are at identity providers.</summary>
    public IReadOnlyList<OutsideLogin> Outside { get; init; } = [];

    /// <summary>The identity providers there are.</summary>
    public IReadOnlyList<IdentityProvider> Providers { get; init; } = [];

    /// <summary>Whether they look after the installation.</summary>
    public bool Administers { get; init; }

    /// <summary>The device they read the page on.</summary>
    public string Here { get; init; } = "";

    /// <summary>Whether they have a password.</summary>
    public bool Password { get; init; }

    /// <summary>Whether a one-time code is asked for too.</summary>
    public bool TwoFactor { get; init; }

    /// <summary>Whether a second factor is asked of everybody, and they have shown none.</summary>
    public bool OwesSecondFactor { get; init; }

    /// <summary>Whether they signed in a short while ago, so that a key may be added without more.</summary>
    public bool Fresh { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    public int CodesLeft { get; init; }

    /// <summary>What the person has just done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>What was written, where it is flawed; else what is kept.</summary>
    public (string Name, string Email) Written { get; init; }
}

/// <summary>What a person's own pages work with.</summary>
internal sealed record MeTools(
    HttpContext Context, [FromServices] LoginManager Manager, [FromServices] SignInDoor Door, [FromServices] SignInBrake Brake, [FromServices] SignInBoard Board,
    [FromServices] ISignIns SignIns, [FromServices] IPasskeys Passkeys, [FromServices] IOneTimeCodes Codes, [FromServices] IMemberships Memberships,
    [FromServices] IOutsideLogins Outside, [FromServices] IIdentityProviders Providers, [FromServices] IAdministrators Administrators,
    [FromServices] IEmailChanges EmailChanges, [FromServices] ILetters Letters, [FromServices] PublicAddress Site, [FromServices] TimeProvider Clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>The person; the rules of these pages let nobody else in.</summary>
    public Visitor Visitor => Visitor.Of(Context) ?? throw new InvalidOperationException("A person's own page was reached by somebody who is not signed in.");

    /// <summary>The person's login, to be changed.</summary>
    public async Task<LoginUser> User() =>
        await Manager.FindByIdAsync(Visitor.Id) ?? throw new InvalidOperationException("The login of a sign-in that lasts is not there.");

    /// <summary>Whether the person signed in a short while ago.</summary>
    public async Task<bool> IsFresh(CancellationToken stop) =>
        (await SignIns.Of(Visitor.Id, stop)).Any(one => one.Id == Visitor.SignIn && Clock.GetUtcNow() - one.Started < Fresh);

    /// <summary>What the page shows.</summary>
    public async Task<MeShown> Look(LoginUser user, CancellationToken stop)
    {
        var id = user.Login.Id;
        var lasting = (await SignIns.Of(id, stop)).Where(one => one.Ended is null).OrderByDescending(one => one.Id == Visitor.SignIn);
        return new(user.Login, [.. lasting], await Passkeys.Of(id, stop), await Memberships.Of(id, stop))
        {
            Outside = await Outside.Of(id, stop),
            Providers = await Providers.All(stop),
            Administers = await Administrators.Is(id, stop),
            Here = Visitor.SignIn,
            Password = user.Credentials.Password is not null,
            TwoFactor = user.Credentials.TwoFactor,
            OwesSecondFactor = Visitor.OwesSecondFactor,
            Fresh = await IsFresh(stop),
            CodesLeft = await Codes.Left(id, stop),
            Written = (user.Login.Name, user.Login.Email),
        };
    }

    /// <summary>What is wrong with the current password that was written; null for nothing, and for a person who has none.</summary>
    public async Task<string?> CurrentFlaw(LoginUser user, string? written, Language language)
    {
        if (user.Credentials.Password is null)
        {
            return null;
        }

        var counted = $"me {user.Login.Id}";
        if (Brake.Held(Context, counted) is { } wait)
        {
            return new SignInWords(language).Wait(wait);
        }

        if (!await Manager.CheckPasswordAsync(user, written ?? ""))
        {
            return new PersonWords(language).WrongPassword;
        }

        Brake.Passed(counted);
        return null;
    }
}
