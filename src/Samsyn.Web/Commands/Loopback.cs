// Which addresses the site may listen on: this machine's own, until somebody answers for the site.
using System.Net;

namespace Samsyn.Web.Commands;

/// <summary>Addresses that only this machine can reach.</summary>
internal static class Loopback
{
    /// <summary>The first address of a list that is not this machine's own, or null when all are.</summary>
    /// <param name="urls">Addresses parted by semicolons, as ASP.NET Core writes them.</param>
    public static string? Outside(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } all
            ? all.FirstOrDefault(url => !Own(url))
            : urls;

    /// <summary>The first address of a list that is no address to listen on, or null when all are.</summary>
    public static string? Unreadable(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } all ? all.FirstOrDefault(url => !Readable(url)) : urls;

    private static bool Readable(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { IsUnixPipe: false, Scheme: "http" or "https" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // A name other than localhost may lead anywhere, also tomorrow; a star or a plus is every address there is.
    private static bool Own(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is ("http" or "https")
        && (address.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.IdnHost, out var number) && IPAddress.IsLoopback(number)));
}
