// The identity of a thing that is not there yet: it stands in the form, so that a form sent twice makes one thing.
using System.Text.RegularExpressions;

namespace Samsyn.Web.Convene.Together;

/// <summary>The identity of a thing that is not there yet.</summary>
internal static partial class NewId
{
    /// <summary>One that was never met before, and is sorted by time.</summary>
    public static string Make(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToString("D");

    /// <summary>An address without the identities that stand in it.</summary>
    public static string Without(string address) => Identity().Replace(address, "new");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identity();

    /// <summary>Whether something in an address may be the identity of a new thing.</summary>
    public static bool Is(string id) => Guid.TryParseExact(id, "D", out _);
}
