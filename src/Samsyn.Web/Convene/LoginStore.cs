// The framework's Identity on our own tables: passwords, stamps and addresses.
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>What the framework's Identity asks of a store, answered by our own tables.</summary>
internal sealed partial class LoginStore(ILogins logins, IOneTimeCodes codes, IPasskeys passkeys)
    : IUserPasswordStore<LoginUser>, IUserEmailStore<LoginUser>, IUserSecurityStampStore<LoginUser>
{
    /// <summary>The error's code when somebody else changed the login meanwhile, or its link was used.</summary>
    public const string Overtaken = "Overtaken";

    /// <summary>The error's code when another login has the address.</summary>
    public const string EmailTaken = "EmailTaken";

    public async Task<IdentityResult> CreateAsync(LoginUser user, CancellationToken cancellationToken) =>
        await logins.Add(user.Credentials, user.Link, cancellationToken) switch
        {
            LinkAnswer.Done => IdentityResult.Success,
            LinkAnswer.EmailTaken => Failed(EmailTaken),
            _ => Failed(Overtaken),
        };

    public async Task<IdentityResult> UpdateAsync(LoginUser user, CancellationToken cancellationToken)
    {
        if (await logins.Keep(user.Credentials, user.Link, cancellationToken) is not Kept.Done(var version))
        {
            return Failed(Overtaken);
        }

        user.Credentials = user.Credentials with { Version = version };
        return IdentityResult.Success;
    }

    // A person is erased on their own page, where a collaboration without an owner is told.
    public Task<IdentityResult> DeleteAsync(LoginUser user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A login is erased by ILogins.Erase.");

    public async Task<LoginUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Of(await logins.Find(userId, cancellationToken));

    public async Task<LoginUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Of(await logins.At(normalizedUserName, cancellationToken));

    public Task<LoginUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) => FindByNameAsync(normalizedEmail, cancellationToken);

    public Task<string> GetUserIdAsync(LoginUser user, CancellationToken cancellationToken) => Task.FromResult(user.Login.Id);

    // A person signs in with their address: it is their user name too.
    public Task<string?> GetUserNameAsync(LoginUser user, CancellationToken cancellationToken) => Text(user.Login.Email);

    public Task SetUserNameAsync(LoginUser user, string? userName, CancellationToken cancellationToken) => SetEmailAsync(user, userName, cancellationToken);

    public Task<string?> GetEmailAsync(LoginUser user, CancellationToken cancellationToken) => Text(user.Login.Email);

    public Task SetEmailAsync(LoginUser user, string? email, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { Login = user.Login with { Email = email ?? "" } });

    // The key is made by the table, from the address.
    public Task<string?> GetNormalizedUserNameAsync(LoginUser user, CancellationToken cancellationToken) => Text(EmailAddress.Key(user.Login.Email));

    public Task SetNormalizedUserNameAsync(LoginUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedEmailAsync(LoginUser user, CancellationToken cancellationToken) => Text(EmailAddress.Key(user.Login.Email));

    public Task SetNormalizedEmailAsync(LoginUser user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> GetEmailConfirmedAsync(LoginUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credentials.EmailConfirmed);

    public Task SetEmailConfirmedAsync(LoginUser user, bool confirmed, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { EmailConfirmed = confirmed });

    public Task<string?> GetPasswordHashAsync(LoginUser user, CancellationToken cancellationToken) => Text(user.Credentials.Password);

    public Task SetPasswordHashAsync(LoginUser user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { Password = passwordHash });

    public Task<bool> HasPasswordAsync(LoginUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credentials.Password is not null);

    public Task<string?> GetSecurityStampAsync(LoginUser user, CancellationToken cancellationToken) => Text(user.Credentials.Stamp);

    public Task SetSecurityStampAsync(LoginUser user, string stamp, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { Stamp = stamp });

    public void Dispose()
    {
        // The tables are the store's.
    }

    private static LoginUser? Of(Credentials? found) => found is null ? null : new(found);

    private static IdentityResult Failed(string code) => IdentityResult.Failed(new IdentityError { Code = code, Description = code });

    private static Task<string?> Text(string? text) => Task.FromResult(text);

    private static Task Set(LoginUser user, Credentials changed)
    {
        user.Credentials = changed;
        return Task.CompletedTask;
    }
}
