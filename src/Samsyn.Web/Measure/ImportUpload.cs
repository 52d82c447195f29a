// A file that somebody has sent, on its way into the store.
namespace Samsyn.Web.Measure;

/// <summary>A file that somebody has sent.</summary>
/// <param name="Id">Its random name in the data folder and in addresses.</param>
/// <param name="Slug">The collaboration it was sent to.</param>
/// <param name="FileName">The name it had, as text to show and never as a path.</param>
/// <param name="Hash">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="When">When it was sent.</param>
public sealed record ImportUpload(string Id, string Slug, string FileName, string Hash, long Bytes, DateTimeOffset When)
{
    /// <summary>The largest file that is taken in, in megabytes.</summary>
    public const int Megabytes = 200;
}
