// The framework's manager of logins, with recovery codes of our own making.
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>The framework's manager of logins.</summary>
#pragma warning disable CA1812 // made by the framework
internal sealed class LoginManager(
#pragma warning restore CA1812
    IUserStore<LoginUser> store, IOptions<IdentityOptions> options, IPasswordHasher<LoginUser> hasher, IEnumerable<IUserValidator<LoginUser>> users,
    IEnumerable<IPasswordValidator<LoginUser>> passwords, ILookupNormalizer keys, IdentityErrorDescriber errors, IServiceProvider services,
    ILogger<UserManager<LoginUser>> log, IOneTimeCodes codes)
    : UserManager<LoginUser>(store, options, hasher, users, passwords, keys, errors, services, log)
{
    private static readonly LoginUser Nobody = LoginUser.New("", "", Shared.Language.English);

    private static string? nobodysPassword;

    /// <summary>Whether a password is a login's. A login that is not there, or has no password, takes as long to answer for.</summary>
    public async Task<bool> Knows(LoginUser? user, string password)
    {
        if (user?.Credentials.Password is not null)
        {
            return await CheckPasswordAsync(user, password);
        }

        nobodysPassword ??= PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        PasswordHasher.VerifyHashedPassword(Nobody, nobodysPassword, password);
        return false;
    }

    /// <summary>Whether a one-time code from an authenticator, or a recovery code, is a login's. Each works once.</summary>
    public async Task<bool> Redeems(LoginUser user, string written, CancellationToken stop)
    {
        if (RecoveryCode.Looks(written))
        {
            return (await RedeemTwoFactorRecoveryCodeAsync(user, written)).Succeeded;
        }

        var code = string.Concat(written.Where(char.IsAsciiDigit));
        return await VerifyTwoFactorTokenAsync(user, Options.Tokens.AuthenticatorTokenProvider, code) && await codes.Spend(user.Login.Id, code, stop);
    }

    protected override string CreateTwoFactorRecoveryCode() => RecoveryCode.New();
}

/// <summary>By what two ways of writing one address are known to be the same.</summary>
internal sealed class LoginKeys : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : EmailAddress.Key(name);

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
