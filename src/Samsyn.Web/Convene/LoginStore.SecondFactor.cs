// The framework's Identity on our own tables: one-time codes and recovery codes.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

internal sealed partial class LoginStore
    : IUserTwoFactorStore<LoginUser>, IUserAuthenticatorKeyStore<LoginUser>, IUserTwoFactorRecoveryCodeStore<LoginUser>
{
    public Task<bool> GetTwoFactorEnabledAsync(LoginUser user, CancellationToken cancellationToken) => Task.FromResult(user.Credentials.TwoFactor);

    public Task SetTwoFactorEnabledAsync(LoginUser user, bool enabled, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { TwoFactor = enabled });

    public Task<string?> GetAuthenticatorKeyAsync(LoginUser user, CancellationToken cancellationToken) => Text(user.Credentials.AuthenticatorKey);

    public Task SetAuthenticatorKeyAsync(LoginUser user, string key, CancellationToken cancellationToken) =>
        Set(user, user.Credentials with { AuthenticatorKey = key });

    public Task ReplaceCodesAsync(LoginUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        codes.Replace(user.Login, [.. recoveryCodes.Select(Hash)], cancellationToken);

    public Task<bool> RedeemCodeAsync(LoginUser user, string code, CancellationToken cancellationToken) =>
        codes.Redeem(user.Login, Hash(code), cancellationToken);

    public Task<int> CountCodesAsync(LoginUser user, CancellationToken cancellationToken) => codes.Left(user.Login.Id, cancellationToken);

    // 80 bits of chance need no slow hash. Signs that people mix up are not in a code; small letters and spaces do not matter.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ReadableCode.Plain(code))));
}
