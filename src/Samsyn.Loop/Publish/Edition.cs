// An edition: a document as it was on a day, numbered and sealed. It never changes; a correction is a new edition that tells what changed.
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Loop.Publish;

/// <summary>An edition as it stands in a list.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Document">The document it is an edition of.</param>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Hash">The SHA-256 of its content, in lower-case hexadecimal.</param>
public record EditionLine(string Id, string Document, int Number, string Hash)
{
    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Why it was made: first edition, what is corrected.</summary>
    public string Why { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>Who made it; empty for somebody who was erased.</summary>
    public string Who { get; init; } = "";
}

/// <summary>An edition of a document.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Document">The document it is an edition of.</param>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Hash">The SHA-256 of its content, in lower-case hexadecimal.</param>
/// <param name="Basis">What it was made of.</param>
public sealed record Edition(string Id, string Document, int Number, string Hash, EditionBasis Basis) : EditionLine(Id, Document, Number, Hash)
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "edition";
}

/// <summary>What an edition was made of, so that it can be made again.</summary>
/// <param name="FiguresVersion">The version of the collaboration whose figures it shows; see <c>ObservationQuery.AsOf</c>.</param>
/// <param name="Document">The document as it was.</param>
/// <param name="Blocks">Its blocks as they were, in order.</param>
public sealed record EditionBasis(long FiguresVersion, Document Document, IReadOnlyList<Block> Blocks)
{
    /// <summary>The day it shows how things stood.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The imports whose figures stood at that version, each with the hash of its file.</summary>
    public IReadOnlyList<BatchUsed> Batches { get; init; } = [];

    /// <summary>What each block said, as the SHA-256 of its pieces without their numbers; by the block's identity.</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; init; } = new Dictionary<string, string>();

    /// <summary>The same without the drawings in them; empty for editions of before it was kept.</summary>
    public IReadOnlyDictionary<string, string> Undrawn { get; init; } = new Dictionary<string, string>();

    /// <summary>The version of Samsyn, whose methods computed it.</summary>
    public string Methods { get; init; } = "";

    /// <summary>Its front page; null for editions of before it was kept.</summary>
    public Cover? Cover { get; init; }

    /// <summary>The code of the place that is shown where a part names none; null for editions of before it was kept.</summary>
    public string? Place { get; init; }

    /// <summary>What its figures are about, as the SHA-256 it is kept under; null for editions of before it was kept.</summary>
    public string? Meanings { get; init; }
}

/// <summary>An import whose figures an edition may show.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Number">Its number in the collaboration.</param>
/// <param name="File">The file's name.</param>
/// <param name="Hash">The SHA-256 of the file.</param>
public sealed record BatchUsed(string Id, int Number, string File, string Hash);

/// <summary>An edition that is asked for.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Document">The document.</param>
/// <param name="Version">The version of the document that was seen.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">Why it is made.</param>
/// <param name="Basis">What it is made of.</param>
/// <param name="Number">Its number: the one after the latest that was seen.</param>
/// <param name="Content">Its content.</param>
public sealed record EditionAsked(string Id, string Document, long Version, string Title, string Why, EditionBasis Basis, int Number, Composition Content)
{
    /// <summary>What its figures are about.</summary>
    public Meanings? Meanings { get; init; }
}
