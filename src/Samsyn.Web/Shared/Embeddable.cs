// Marks an address whose page others may show within theirs.
namespace Samsyn.Web.Shared;

/// <summary>Others may show the page within theirs. It holds no form and nothing that only a member may see.</summary>
internal sealed record Embeddable;
