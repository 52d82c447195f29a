// The framework's Identity on our own tables: passkeys.
using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

internal sealed partial class LoginStore : IUserPasskeyStore<LoginUser>
{
    /// <summary>What of a passkey is kept as a document.</summary>
    private sealed record Document(
        byte[] PublicKey, DateTimeOffset Made, uint Count, string[]? Transports, bool Verified, bool Eligible, bool BackedUp, byte[] Attestation, byte[] Client);

    public Task AddOrUpdatePasskeyAsync(LoginUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var document = new Document(
            passkey.PublicKey, passkey.CreatedAt, passkey.SignCount, passkey.Transports, passkey.IsUserVerified, passkey.IsBackupEligible,
            passkey.IsBackedUp, passkey.AttestationObject, passkey.ClientDataJson);
        var kept = new Passkey(Id(passkey.CredentialId), user.Login.Id, passkey.Name ?? "", JsonSerializer.Serialize(document)) { Used = user.PasskeyUsed };
        return passkeys.Keep(user.Login, kept, cancellationToken);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(LoginUser user, CancellationToken cancellationToken) =>
        [.. (await passkeys.Of(user.Login.Id, cancellationToken)).Select(InfoOf)];

    public async Task<LoginUser?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await passkeys.Find(Id(credentialId), cancellationToken) is { } found ? await FindByIdAsync(found.Login, cancellationToken) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(LoginUser user, byte[] credentialId, CancellationToken cancellationToken) =>
        await passkeys.Find(Id(credentialId), cancellationToken) is { } found && found.Login == user.Login.Id ? InfoOf(found) : null;

    public Task RemovePasskeyAsync(LoginUser user, byte[] credentialId, CancellationToken cancellationToken) =>
        passkeys.Remove(user.Login, Id(credentialId), cancellationToken);

    private static string Id(byte[] credential) => Base64Url.EncodeToString(credential);

    private static UserPasskeyInfo InfoOf(Passkey kept)
    {
        var document = JsonSerializer.Deserialize<Document>(kept.Document)!;
        return new(
            Base64Url.DecodeFromChars(kept.Id), document.PublicKey, document.Made, document.Count, document.Transports, document.Verified, document.Eligible,
            document.BackedUp, document.Attestation, document.Client)
        {
            Name = kept.Name,
        };
    }
}
