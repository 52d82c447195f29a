// All that is kept on one matter, brought part by part, so that the whole record can leave in one file.
namespace Samsyn.Loop.Convene;

/// <summary>Where the record of a matter is found. Each step brings its part.</summary>
public interface IRecords
{
    /// <summary>The step, as its folder is called in what leaves: small letters.</summary>
    string Step { get; }

    /// <summary>What the step keeps on a matter, as it is at one moment.</summary>
    /// <param name="collaboration">Whose matter.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <returns>The parts, always in the same order; each is read before the next is asked for. Rows may be read several times.</returns>
    IAsyncEnumerable<RecordPart> Of(CollaborationKey collaboration, Matter matter, CancellationToken stop);
}

/// <summary>Some of what is kept on a matter.</summary>
/// <param name="Name">What it is called: small letters, digits and low lines for a table; whatever people called it for a document.</param>
/// <param name="What">What it is, in a sentence.</param>
public abstract record RecordPart(string Name, string What)
{
    /// <summary>Rows of a table.</summary>
    /// <param name="Name">The table's name.</param>
    /// <param name="What">What it is.</param>
    /// <param name="Columns">Its columns, in order.</param>
    /// <param name="Rows">Its rows, each with a text for each column as its kind writes it; null where nothing is known.</param>
    public sealed record Table(string Name, string What, IReadOnlyList<RecordColumn> Columns, IAsyncEnumerable<IReadOnlyList<string?>> Rows) : RecordPart(Name, What);

    /// <summary>A document, as a file.</summary>
    /// <param name="Name">The file's name, as people gave it.</param>
    /// <param name="What">What it is.</param>
    /// <param name="MediaType">Its kind, such as <c>application/pdf</c>.</param>
    /// <param name="Write">Writes it out.</param>
    public sealed record Document(string Name, string What, string MediaType, Func<Stream, CancellationToken, Task> Write) : RecordPart(Name, What);
}

/// <summary>A column of a table that leaves.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it tells.</param>
public sealed record RecordColumn(string Name, RecordKind Kind, string Meaning);

/// <summary>What a column holds, and how it is written.</summary>
public enum RecordKind
{
    /// <summary>A text, as somebody wrote it.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no: true, false.</summary>
    Truth,

    /// <summary>A day: 2026-11-24.</summary>
    Day,

    /// <summary>A moment in universal time, to the microsecond: 2026-11-24T09:30:00.000000Z.</summary>
    Moment,

    /// <summary>A JSON document, as a text.</summary>
    Document,
}
