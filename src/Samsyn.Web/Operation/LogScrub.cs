// Takes out of a line what the log must not hold: addresses of people, what is asked in addresses, and secrets of links.
using System.Text.RegularExpressions;

namespace Samsyn.Web.Operation;

/// <summary>Takes personal data out of lines of the log. Our own lines hold none; this is for what a library or an exception says.</summary>
internal static partial class LogScrub
{
    private const string Gone = "…";

    /// <summary>The line without them.</summary>
    public static string Clean(string line) => Secret().Replace(Asked().Replace(Email().Replace(line, Gone), "?" + Gone), Gone);

    [GeneratedRegex(@"[^\s@<>""'=(:;,/]+@[^\s@<>""'):;,/]+\.[^\s@<>""'):;,/]+")]
    private static partial Regex Email();

    [GeneratedRegex(@"\?[\w.%-]+=[^\s""'>]*")]
    private static partial Regex Asked();

    // A secret of ours is 32 bytes in base64url. Names of functions are not met here: none has a digit and just this length.
    [GeneratedRegex(@"(?<![\w-])(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{43}(?![\w-])")]
    private static partial Regex Secret();
}
