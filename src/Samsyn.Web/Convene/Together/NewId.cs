// The identity of a thing that is not there yet: it stands in the form, so that a form sent twice makes one thing.
namespace Samsyn.Web.Convene.Together;

/// <summary>The identity of a thing that is not there yet.</summary>
internal static class NewId
{
    /// <summary>One that was never met before, and is sorted by time.</summary>
    public static string Make(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToString("D");

    /// <summary>Whether something in an address may be the identity of a new thing.</summary>
    public static bool Is(string id) => Guid.TryParseExact(id, "D", out _);
}
