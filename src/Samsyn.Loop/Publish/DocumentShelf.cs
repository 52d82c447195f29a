// Where documents, their blocks, notes and editions are kept.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Publish;

/// <summary>Where documents and all that belongs to them are kept.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Blocks">Their blocks.</param>
/// <param name="Notes">Notes on blocks.</param>
/// <param name="Editions">Their editions.</param>
/// <param name="Materials">Material that is handed out beside them.</param>
/// <param name="Votes">Whether pages were useful.</param>
public sealed record DocumentShelf(IPlanned<Document> Documents, IBlocks Blocks, INotes Notes, IEditions Editions, IMaterials Materials, IUsefulVotes Votes);

/// <summary>Where blocks are kept.</summary>
public interface IBlocks
{
    /// <summary>The blocks of a document, chapter by chapter, in order.</summary>
    Task<IReadOnlyList<Block>> Of(CollaborationKey collaboration, string document, CancellationToken stop);

    /// <summary>A block; null when there is none.</summary>
    Task<Block?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Keeps a new block (version 0; it comes last in its chapter) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Block block, CancellationToken stop);

    /// <summary>Keeps what somebody is typing: what they typed shortly before is written over, what was kept by <see cref="Keep"/> never.</summary>
    Task<Kept> Type(CollaborationKey collaboration, Block block, CancellationToken stop);

    /// <summary>Adds new blocks at once, each last in its chapter; those that are there already stay as they are.</summary>
    Task Add(CollaborationKey collaboration, IReadOnlyList<Block> blocks, CancellationToken stop);

    /// <summary>Moves a block one step up (-1) or down (1) in its chapter. False when there is nowhere to go.</summary>
    Task<bool> Move(CollaborationKey collaboration, string id, int steps, CancellationToken stop);

    /// <summary>Takes a block out of the document. What it held stays in its versions.</summary>
    Task<bool> TakeOut(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>The blocks of a document that were taken out, the latest first.</summary>
    Task<IReadOnlyList<Block>> TakenOut(CollaborationKey collaboration, string document, CancellationToken stop);

    /// <summary>Puts a block that was taken out last in a chapter. False when it stands in the document.</summary>
    Task<bool> PutBack(CollaborationKey collaboration, string id, string chapter, CancellationToken stop);

    /// <summary>A block as it was left by each who wrote in it, the latest first.</summary>
    Task<IReadOnlyList<BlockVersion>> Versions(CollaborationKey collaboration, string id, CancellationToken stop);
}

/// <summary>Where notes are kept.</summary>
public interface INotes
{
    /// <summary>The notes of a document, the earliest first.</summary>
    Task<IReadOnlyList<Note>> Of(CollaborationKey collaboration, string document, CancellationToken stop);

    /// <summary>Adds a note.</summary>
    Task Add(CollaborationKey collaboration, Note note, CancellationToken stop);

    /// <summary>Settles a note. A suggestion that is taken becomes the block's text in the same act; overtaken when the block was changed since the version seen, or since the suggestion was written; settled when somebody was quicker.</summary>
    Task<Kept> Settle(CollaborationKey collaboration, string id, NoteEnd end, long seen, CancellationToken stop);
}

/// <summary>Where editions are kept. None is ever changed.</summary>
public interface IEditions
{
    /// <summary>All editions of a collaboration, the latest first.</summary>
    Task<IReadOnlyList<EditionLine>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>The editions of a document, the latest first.</summary>
    Task<IReadOnlyList<EditionLine>> Of(CollaborationKey collaboration, string document, CancellationToken stop);

    /// <summary>An edition with what it was made of; null when there is none.</summary>
    Task<Edition?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>The content of an edition, as it was sealed; null when there is none.</summary>
    Task<string?> Content(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>What the figures of an edition are about; null when it is not kept.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="hash">The SHA-256 it is kept under; see <see cref="EditionBasis.Meanings"/>.</param>
    /// <param name="stop">Gives up.</param>
    Task<Meanings?> Meanings(CollaborationKey collaboration, string hash, CancellationToken stop);

    /// <summary>Makes an edition. Overtaken when the document was changed since the version seen, or its number is not the next one. One that is there already stays as it is, and is done.</summary>
    Task<Kept> Make(CollaborationKey collaboration, EditionAsked asked, CancellationToken stop);
}
