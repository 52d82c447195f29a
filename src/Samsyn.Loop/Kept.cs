// What comes of keeping something that several people may be changing at the same time.
namespace Samsyn.Loop;

/// <summary>What comes of keeping something that several people may be changing at the same time.</summary>
/// <remarks>
/// Whoever changes a thing hands over the version they saw, 0 for a new one. When it has another version by then, nothing is
/// kept: the page shows what was written beside what is there now, and the person decides.
/// </remarks>
public abstract record Kept
{
    private Kept()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Version">The version it has now.</param>
    public sealed record Done(long Version) : Kept;

    /// <summary>Somebody else changed it in the meantime, or it is there already, or no longer; nothing was kept.</summary>
    public sealed record Overtaken : Kept;

    /// <summary>It is settled for good and can no longer be changed, whoever asks; nothing was kept.</summary>
    public sealed record Settled : Kept;
}
