// A login as the framework's Identity sees it while it is being changed.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>A login in the hands of the framework's Identity.</summary>
internal sealed class LoginUser(Credentials credentials)
{
    /// <summary>The login as it is to be kept.</summary>
    public Credentials Credentials { get; set; } = credentials;

    /// <summary>The link by which it is made, or its password changed; null when the person is signed in.</summary>
    public LinkToken? Link { get; init; }

    /// <summary>When a passkey of it was used, to be noted with the passkey; null when none is being used.</summary>
    public DateTimeOffset? PasskeyUsed { get; set; }

    public Login Login => Credentials.Login;

    /// <summary>A login that is about to be made.</summary>
    public static LoginUser New(string name, string email, Shared.Language language) => new(new(
        new(Guid.CreateVersion7().ToString("D"), name, email) { Language = language.Code }, ""));
}
