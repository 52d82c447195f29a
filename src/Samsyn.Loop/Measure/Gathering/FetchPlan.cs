// What a query will cost before it is run: the calls, cells and minutes; and what came back of each call.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>How a query is to be fetched.</summary>
/// <param name="Chunks">The calls, in order. An answer that is paged may lead to more of them.</param>
public sealed record FetchPlan(IReadOnlyList<FetchChunk> Chunks)
{
    /// <summary>All cells that are asked for; null where nobody can tell beforehand.</summary>
    public long? Cells => Chunks.All(chunk => chunk.Cells is not null) ? Chunks.Sum(chunk => chunk.Cells) : null;

    /// <summary>How long it takes at least, by the service's own limits.</summary>
    public TimeSpan AtLeast { get; init; }

    /// <summary>Codes that were asked for and that the table does not have.</summary>
    public IReadOnlyList<string> NotThere { get; init; } = [];
}

/// <summary>One call to a service, wholly described: the same chunk asked again is the same question.</summary>
/// <param name="Address">The address.</param>
/// <param name="Body">What is posted, as JSON; null for a GET.</param>
/// <param name="Cells">How many cells it asks for; null where nobody can tell.</param>
public sealed record FetchChunk(Uri Address, string? Body, long? Cells)
{
    /// <summary>What kind of answer is asked for, such as <c>json-stat2</c>, <c>json</c> or <c>csv</c>; the connector knows its own.</summary>
    public string Format { get; init; } = "json";
}

/// <summary>What came back of one call, byte for byte.</summary>
/// <param name="Chunk">What was asked.</param>
/// <param name="Bytes">The body as it came, unpacked.</param>
/// <param name="Type">Its declared type, such as <c>application/json; charset=utf-8</c>.</param>
/// <param name="When">When it came.</param>
public sealed record RawAnswer(FetchChunk Chunk, ReadOnlyMemory<byte> Bytes, string Type, DateTimeOffset When)
{
    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes.Span));

    /// <summary>The next call that a paged answer leads to; null when there is none.</summary>
    public FetchChunk? Next { get; init; }
}

/// <summary>What a query's answers hold, read without a net and without a clock: the same bytes are always read alike.</summary>
/// <param name="Figures">A draft for each figure, or the flaws in its place; walks through the answers anew each time.</param>
/// <param name="Missing">What was asked for and did not come: codes of which no answer tells anything. An answer that is empty where something was asked for is a flaw, not a zero.</param>
public sealed record ParsedAnswers(IEnumerable<Drafted> Figures, IReadOnlyList<string> Missing)
{
    /// <summary>Figures that the service says are no more, such as Kolada's <c>isdeleted</c>.</summary>
    public IReadOnlyList<Draft> Deleted { get; init; } = [];

    /// <summary>What was told beside the figures: notes, and what to know before using them.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
