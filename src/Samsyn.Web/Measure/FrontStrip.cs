// What the first page tells besides where inequality is greatest: each later step brings a strip of its own.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>A strip of the first page: what we agreed, what we do, how it goes.</summary>
/// <param name="Id">Its name on the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">It in a sentence or two.</param>
public sealed record FrontStrip(string Id, string Title, string Lead)
{
    /// <summary>The foremost of it, each a line with where it leads and more about it.</summary>
    public IReadOnlyList<(string What, string? Address, string More)> Lines { get; init; } = [];

    /// <summary>Where there is more: the address, and what it is called.</summary>
    public IReadOnlyList<(string Address, string Label)> Further { get; init; } = [];
}

/// <summary>Tells what the later steps bring to the first page.</summary>
public interface IFrontStrips
{
    /// <summary>The strips that a reader may see, in the order of the year.</summary>
    /// <param name="frame">Where the page stands.</param>
    /// <param name="roles">What the reader is there; none for a stranger.</param>
    /// <param name="stop">Gives up.</param>
    Task<IReadOnlyList<FrontStrip>> Of(Frame frame, IReadOnlySet<Role> roles, CancellationToken stop);
}
