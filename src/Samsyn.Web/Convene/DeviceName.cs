// What a browser calls itself, in two words that its owner will know again.
namespace Samsyn.Web.Convene;

/// <summary>Names a device by its browser and system.</summary>
internal static class DeviceName
{
    // The first that is found counts: most browsers also claim to be the others.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chromium/", "Chromium"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Browser and system, as far as they tell; empty when they tell nothing that is known.</summary>
    public static string Of(string? userAgent) =>
        string.Join(", ", new[] { Known(Browsers, userAgent ?? ""), Known(Systems, userAgent ?? "") }.Where(name => name.Length > 0));

    private static string Known((string Sign, string Name)[] all, string text) =>
        all.FirstOrDefault(one => text.Contains(one.Sign, StringComparison.Ordinal)).Name ?? "";
}
