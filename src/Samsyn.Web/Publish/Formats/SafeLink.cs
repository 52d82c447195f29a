// Lets a link lead only where a reader expects: to a page, or to a letter.
namespace Samsyn.Web.Publish.Formats;

/// <summary>Lets a link lead only to a page or a letter.</summary>
internal static class SafeLink
{
    /// <summary>The address; null for one that is not whole, or that could be anything but http, https and mailto.</summary>
    public static Uri? Of(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            ? address
            : null;
}
