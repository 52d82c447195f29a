// The key that an authenticator app is given: as a picture to point the camera at, and as text.
namespace Samsyn.Web.Convene;

/// <summary>The key that an authenticator app is given.</summary>
/// <param name="Text">The key in groups of four, to be typed.</param>
/// <param name="Picture">The key as a picture.</param>
public sealed record AuthenticatorKey(string Text, SquareCode Picture)
{
    /// <summary>The key of somebody.</summary>
    /// <param name="key">In base 32.</param>
    /// <param name="email">Whose it is, as the app will call it.</param>
    public static AuthenticatorKey Of(string key, string email) => new(
        string.Join(' ', key.Chunk(4).Select(group => new string(group))),
        SquareCode.Of($"otpauth://totp/Samsyn:{Uri.EscapeDataString(email)}?secret={key}&issuer=Samsyn&digits=6"));
}
