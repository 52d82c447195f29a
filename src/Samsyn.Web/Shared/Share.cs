// What shows where a link to a page is shared: its title, a sentence, and a picture.
namespace Samsyn.Web.Shared;

/// <summary>What shows where a link to a page is shared.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Says">It in a sentence.</param>
/// <param name="Address">Its whole address.</param>
public sealed record Share(string Title, string Says, Uri Address)
{
    /// <summary>The whole address of a picture, 1200 by 630; null for none.</summary>
    public Uri? Picture { get; init; }

    /// <summary>The whole address of a feed that tells of what is new here; null for none.</summary>
    public Uri? Feed { get; init; }
}
