// What the pages of documents stand on: who asks, what they may do, the document with its blocks, and what its parts are read from.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What the pages of documents work with.</summary>
internal sealed record DocumentTools(
    HttpContext Context, Language Language, string Slug, string? Done, [FromServices] SamsynStore Store, [FromServices] Admission Admission, [FromServices] DocumentPress Press, [FromServices] TimeProvider Clock)
{
    /// <summary>The store, used by whoever sends the request; only where the rule lets nobody in who has not signed in.</summary>
    public SamsynStore Own => Store.As(Visitor.Of(Context)!.Actor);

    /// <summary>Where the page stands, and what whoever asks may do there.</summary>
    public async Task<DocumentPlace> Place(Func<Address, string> here, CancellationToken stop)
    {
        var found = await Admission.Find(Slug, stop) ?? throw new InvalidOperationException("A page of a collaboration was reached that is not there.");
        IReadOnlySet<Role> roles = Visitor.Of(Context) is { } visitor ? await Admission.Roles(found.Key, visitor.Id, stop) : new HashSet<Role>();
        return new(new(found, new(Language, Slug), Section.Documents, here), roles, DateOnly.FromDateTime(Clock.GetLocalNow().DateTime)) { Done = Done };
    }

    /// <summary>A document, its blocks and the notes on them; null when there is none.</summary>
    public async Task<DocumentFound?> Find(string id, Func<Address, string> here, CancellationToken stop)
    {
        var place = await Place(here, stop);
        return await Store.Publish.Documents.Find(place.Key, id, stop) is not { } document ? null : new(place, document, await Store.Publish.Blocks.Of(place.Key, id, stop))
        {
            Notes = await Store.Publish.Notes.Of(place.Key, id, stop),
        };
    }
}

/// <summary>Where a page of documents stands, and what whoever asks may do there.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Roles">What they are here; none for a stranger.</param>
/// <param name="Today">The day that it is.</param>
public sealed record DocumentPlace(Frame Frame, IReadOnlySet<Role> Roles, DateOnly Today)
{
    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>Whose page it is.</summary>
    public CollaborationKey Key => Frame.Collaboration.Key;

    /// <summary>The addresses in the reader's language.</summary>
    public Address Address => Frame.Address;

    /// <summary>Whether whoever asks may do something here.</summary>
    public bool May(Right right) => Roles.Bring(right);
}

/// <summary>A document, with all that belongs to it.</summary>
/// <param name="Place">Where its page stands.</param>
/// <param name="Document">The document.</param>
/// <param name="Blocks">Its blocks.</param>
public sealed record DocumentFound(DocumentPlace Place, Document Document, IReadOnlyList<Block> Blocks)
{
    /// <summary>The notes on its blocks, the earliest first.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The blocks of a chapter, in order.</summary>
    public IReadOnlyList<Block> Of(Chapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        return [.. Blocks.Where(one => one.Chapter == chapter.Id).OrderBy(one => one.Position)];
    }

    /// <summary>A block; null when there is none.</summary>
    public Block? Block(string id) => Blocks.FirstOrDefault(one => one.Id == id);

    /// <summary>The indicators that it must tell of, and neither tells of nor says why not.</summary>
    public IReadOnlyList<string> Unsaid
    {
        get
        {
            var parts = Blocks.Select(one => one.Content.Part ?? one.Content.Basis?.Part).OfType<PartAsk>().ToList();
            var all = parts.Any(one => one.Kind == PartKind.Profile);
            return [.. Document.Minimum.Where(code => !all && parts.All(one => one.Indicator != code) && Document.LeftOut.All(one => one.Indicator != code))];
        }
    }

    /// <summary>The mandatory chapters that hold nothing.</summary>
    public IReadOnlyList<Chapter> Empty => [.. Document.Chapters.Where(one => one.Mandatory && Of(one).All(block => block.Content.HoldsNothing()))];
}
