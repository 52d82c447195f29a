// Where people reach the site from outside: what stands first in links that are sent or copied.
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene;

/// <summary>Where people reach the site.</summary>
/// <param name="Set">As it is set; null when it is not, and links then begin as the page did on which they are made.</param>
public sealed record PublicAddress(Uri? Set)
{
    /// <summary>The setting's name.</summary>
    public static string Setting => Operation.Setting.PublicAddress.Name;

    /// <summary>Reads the setting; null for none, or for what is no address.</summary>
    public static Uri? Read(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http") && address.PathAndQuery == "/" ? address : null;

    /// <summary>As an installation has set it.</summary>
    /// <exception cref="SettingException">What is set is no address.</exception>
    public static PublicAddress Of(IConfiguration settings) => settings[Setting] is { Length: > 0 } written
        ? new(Read(written) ?? throw SettingException.Of(Operation.Setting.PublicAddress, "an address such as https://samsyn.example, with nothing after the name"))
        : new((Uri?)null);

    /// <summary>A page's whole address, for a letter.</summary>
    /// <exception cref="InvalidOperationException">It is not set.</exception>
    public Uri Of(string page) => new(Set ?? throw new InvalidOperationException($"Links cannot be sent before {Setting} is set."), page);

    /// <summary>A page's whole address, for whoever sends the request to copy.</summary>
    public Uri Of(string page, HttpRequest request) => new(Set ?? new Uri($"{request.Scheme}://{request.Host}"), page);
}
